import { compilePolicy } from '../decide/compile-policy.js';
import type { RowDecision } from '../model/decision.js';
import type { RosterEvent } from '../model/roster-read.js';
import type { RowFacts } from '../model/row-facts.js';
import { announced } from './announced.js';
import type { BatchInput } from './batch-input.js';
import type { DecidedHere } from './decided-event.js';
import { fileLine } from './file-line.js';

/**
 * Reads the rosters of a batch one after another and decides every row by itself; each call of the result reads anew. Rows come with
 * all their cells and all their checks, for whoever looks into them.
 */
export function decideBatch(input: BatchInput): () => AsyncGenerator<Iterable<DecidedHere>> {
  const decide = compilePolicy(input.policy, input);
  return async function* () {
    for (const roster of input.rosters) {
      for await (const events of roster.read())
        yield announced(decideEvents(roster.file, events, decide), input.history);
    }
  };
}

/**
 * Decides rows as they are asked for: decisions of a whole batch of rows would outlive the young ones among which they die cheaply.
 * @param file base name of the roster
 */
export function* decideEvents(
  file: string,
  events: readonly RosterEvent[],
  decide: (row: RowFacts) => RowDecision,
): Generator<DecidedHere> {
  for (const event of events) {
    if (event.is === 'row') yield { is: 'row', row: event.row, decision: decide(event.row) };
    else if (event.is === 'finding') yield { is: 'file', line: fileLine(event.finding, event.place) };
    else if (event.is === 'table') yield { is: 'table', file, table: event.table };
    else yield event;
  }
}
