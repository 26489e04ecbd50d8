import { compilePolicy } from '../decide/compile-policy.js';
import type { RosterEvent } from '../model/roster-read.js';
import { announced } from './announced.js';
import type { BatchInput } from './batch-input.js';
import type { DecidedEvent } from './decided-event.js';
import { fileLine } from './file-line.js';

/**
 * Reads the rosters of a batch one after another and decides every row by itself; each call of the result reads anew. A row is
 * decided when it is asked for: decisions of a whole batch of rows would outlive the young ones among which they die cheaply.
 */
export function decideBatch(input: BatchInput): () => AsyncGenerator<Iterable<DecidedEvent>> {
  const decide = compilePolicy(input.policy, input);
  function* decided(file: string, events: readonly RosterEvent[]): Generator<DecidedEvent> {
    for (const event of events) {
      if (event.is === 'row') yield { is: 'row', row: event.row, decision: decide(event.row) };
      else if (event.is === 'finding') yield { is: 'file', line: fileLine(event.finding, event.place) };
      else if (event.is === 'table') yield { is: 'table', file, table: event.table };
      else yield event;
    }
  }
  return async function* () {
    for (const roster of input.rosters) {
      for await (const events of roster.read()) yield announced(decided(roster.file, events), input.history);
    }
  };
}
