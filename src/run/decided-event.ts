import type { RowDecision } from '../model/decision.js';
import type { ExceptionLine } from '../model/finding.js';
import type { RosterEvent, RosterTable } from '../model/roster-read.js';
import type { RowFacts } from '../model/row-facts.js';

/** What reading and deciding hand on, in input order. */
export type DecidedEvent =
  | { readonly is: 'row'; readonly row: RowFacts; readonly decision: RowDecision }
  | { readonly is: 'table'; readonly file: string; readonly table: RosterTable }
  | Extract<RosterEvent, { is: 'skipped' }>
  | { readonly is: 'file'; readonly line: ExceptionLine };
