import { compilePolicy } from '../decide/compile-policy.js';
import type { RowDecision } from '../model/decision.js';
import type { ExceptionLine } from '../model/finding.js';
import type { RosterEvent } from '../model/roster-read.js';
import type { RowFacts } from '../model/row-facts.js';
import type { BatchInput } from './batch-input.js';
import { fileLine } from './file-line.js';

/** What reading and deciding hand on, in input order. */
export type DecidedEvent =
  | { readonly is: 'row'; readonly row: RowFacts; readonly decision: RowDecision }
  | { readonly is: 'skipped' }
  | { readonly is: 'file'; readonly line: ExceptionLine };

/** Reads the rosters of a batch one after another and decides every row by itself. Each call of the result reads anew. */
export function decideBatch(input: BatchInput): () => AsyncGenerator<readonly DecidedEvent[]> {
  const decide = compilePolicy(input.policy, input);
  const decided = (event: RosterEvent): DecidedEvent => {
    if (event.is === 'row') return { is: 'row', row: event.row, decision: decide(event.row) };
    if (event.is === 'finding') return { is: 'file', line: fileLine(event.finding, event.place) };
    return { is: 'skipped' };
  };
  return async function* () {
    for (const roster of input.rosters) {
      for await (const events of roster.read()) yield events.map(decided);
    }
  };
}
