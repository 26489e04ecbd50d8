import type { Code, Treatment } from './code.js';
import type { ExceptionLine, Place } from './finding.js';
import type { Fen } from './money.js';
import type { Payout } from './payout.js';

/** 拟拨付, 部分拟拨付, 暂缓, 不予拨付, 未匹配项目: what became of a row; each row has exactly one. */
export type Disposition = 'paid' | 'partly' | 'held' | 'rejected' | 'unclaimed';

export const DISPOSITION_NAMES: Readonly<Record<Disposition, string>> = {
  paid: '拟拨付',
  partly: '部分拟拨付',
  held: '暂缓',
  rejected: '不予拨付',
  unclaimed: '未匹配项目',
};

/** A held row for the carry roster: column names and texts that read back as the same values. */
export interface CarryRow {
  readonly kind: string;
  /** Cell texts in the order of the kind's carry columns; '' where blank. */
  readonly texts: readonly string[];
  readonly reason: string;
  /** 首次期间: the period in which the row was first held. */
  readonly since: string;
  /** True for a row that was partly paid: it stands on a sheet of its own and claims only the held rules. */
  readonly partly: boolean;
  /** Held because the roster hides it: hidden here too, so that giving it back unlooked at confirms nothing. */
  readonly hidden: boolean;
}

export interface Tally {
  readonly payouts: number;
  readonly amount: Fen;
}

export interface RowCounts {
  readonly read: number;
  readonly paid: number;
  readonly partly: number;
  readonly held: number;
  readonly rejected: number;
  readonly unclaimed: number;
  /** Footer and repeated header rows, not part of `read`. */
  readonly skipped: number;
}

/** What a run comes to: everything the manifest, the summary and the terminal state as sums. */
export interface RunTotals {
  readonly rows: RowCounts;
  readonly payouts: number;
  readonly amount: Fen;
  readonly byDepartment: Readonly<Record<string, Tally>>;
  readonly byRule: Readonly<Record<string, Tally>>;
  readonly byFund: Readonly<Record<string, Tally>>;
  /** Lines of the summary: one per department, rule and fund that has money, in order of department then rule. */
  readonly lines: readonly {
    readonly department: string;
    readonly rule: string;
    readonly fund: string;
    readonly payouts: number;
    readonly amount: Fen;
  }[];
  /** ALREADY_PAID to the same payee and in the same amount, as cumulative exports bring it: nothing is wrong with them. */
  readonly paidAsBefore: number;
  readonly exceptions: Readonly<Partial<Record<Code, number>>>;
  /** The same counts by treatment: one code may be treated differently in different roster kinds. */
  readonly treatments: Readonly<Record<Treatment, Readonly<Partial<Record<Code, number>>>>>;
}

/** What settling hands on, in input order, row by row. */
export type Outcome =
  /** A header, before the rows below it. `place`: its first row; `last`: its last one. */
  | { readonly is: 'header'; readonly place: Place; readonly last: number }
  /** What became of a row: comes after all else that is said of it. */
  | { readonly is: 'row'; readonly place: Place; readonly disposition: Disposition }
  | { readonly is: 'payout'; readonly payout: Payout }
  | { readonly is: 'exception'; readonly line: ExceptionLine }
  | { readonly is: 'carry'; readonly row: CarryRow };
