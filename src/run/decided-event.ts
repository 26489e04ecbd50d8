import type { RowDecision } from '../model/decision.js';
import type { ExceptionLine } from '../model/finding.js';
import type { RosterEvent, RosterTable } from '../model/roster-read.js';
import type { RowFacts } from '../model/row-facts.js';

/** A row decided, and what may still be asked of its cells. */
export interface DecidedRow {
  readonly is: 'row';
  readonly row: Pick<RowFacts, 'carryTexts'>;
  readonly decision: RowDecision;
}

/** What comes between rows. */
type BetweenRows =
  | { readonly is: 'table'; readonly file: string; readonly table: RosterTable }
  | Extract<RosterEvent, { is: 'skipped' }>
  | { readonly is: 'file'; readonly line: ExceptionLine };

/** What reading and deciding hand on, in input order. */
export type DecidedEvent = DecidedRow | BetweenRows;

/** The same of rows that were decided on this thread, with all their cells. */
export type DecidedHere = (DecidedRow & { readonly row: RowFacts }) | BetweenRows;
