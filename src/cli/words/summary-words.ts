import type { CodeWords } from './code-words.js';

/** Words of the summaries, in both languages. */
export interface SummaryWords {
  /** Several in a row. */
  readonly list: (items: readonly string[]) => string;
  /** Behind something else. */
  readonly brackets: (text: string) => string;
  readonly colon: string;
  readonly read: string;
  readonly rows: string;
  /** Behind a sheet's name: where a block of it begins. */
  readonly fromRow: (row: number) => string;
  readonly payable: string;
  readonly unchecked: string;
  readonly checked: string;
  /** A ledger was named that does not exist yet. */
  readonly noLedgerYet: (file: string) => string;
  /** The ledger has a run of this period and batch. */
  readonly batchPosted: (period: string, batch: string) => string;
  readonly payouts: string;
  readonly yuan: string;
  readonly total: string;
  readonly exceptions: string;
  readonly none: string;
  readonly balance: string;
  readonly skipped: string;
  readonly files: string;
  readonly weighing: string;
  readonly settling: string;
  /** Rows a second. */
  readonly speed: (rows: number) => string;
  /** About how long it still takes. */
  readonly left: (minutes: number, seconds: number) => string;
  readonly noPeriod: string;
  readonly onlyRules: string;
  readonly otherReadings: string;
  readonly costs: string;
  readonly changedRows: (rows: number) => string;
  readonly paidMore: string;
  readonly paidLess: string;
  readonly nowHeld: (wanting: readonly string[]) => string;
  readonly paidElse: string;
  readonly comma: string;
  readonly changesNothing: (count: number) => string;
  readonly more: string;
  readonly allIn: string;
  readonly clean: string;
  readonly dispositions: Readonly<
    Record<'read' | 'paid' | 'partly' | 'held' | 'rejected' | 'unclaimed', string>
  >;
  readonly codes: CodeWords;
  readonly treatments: Readonly<Record<'reject' | 'hold' | 'notice', string>>;
}
