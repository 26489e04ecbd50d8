import type { Fen } from '../../model/money.js';

/** What a run is computed from, in the order in which one run's is put in the place of the other's. */
export const INGREDIENTS = ['rules', 'readings', 'standards', 'ledger', 'options', 'rosters'] as const;
export type Ingredient = (typeof INGREDIENTS)[number];

/** Why results differ: something that they were computed from, or the version that computed them. */
export type DiffCause = Ingredient | 'version';

/** A part of an ingredient that differs: a file, a reading, an option; '' where one side has none. */
export interface Detail {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** A run as it is named and summed up. */
export interface DiffSide {
  readonly run: string;
  /** '' for one that was computed only to be compared. */
  readonly runId: string;
  readonly payouts: number;
  readonly amount: Fen;
}

/** What one cause makes of the payouts: the sums of all causes are the whole difference. */
export interface CauseSum {
  readonly cause: DiffCause;
  readonly details: readonly Detail[];
  readonly amount: Fen;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export type ChangeKind = 'added' | 'removed' | 'changed';

/** What a cause makes of one payout; 0 where only whom or how it is paid changes. */
export interface Share {
  readonly cause: DiffCause;
  readonly amount: Fen;
}

/** A payout that differs. Numbers are masked. */
export interface PayoutChange {
  readonly is: ChangeKind;
  readonly rule: string;
  readonly payee: string;
  readonly payeeNumber: string;
  readonly beneficiary: string;
  readonly before: Fen | undefined;
  readonly after: Fen | undefined;
  readonly shares: readonly Share[];
  /** Where it stands in the roster of either run; '' where it is not paid. */
  readonly placeBefore: string;
  readonly placeAfter: string;
  /** Its 拨付编号 in either run. */
  readonly payoutBefore: string;
  readonly payoutAfter: string;
  /** Other columns that differ, the payee's and the account's among them. */
  readonly columns: readonly Detail[];
}

/** An exception that differs. Numbers are masked. */
export interface ExceptionChange {
  readonly is: ChangeKind;
  readonly code: string;
  readonly treatment: string;
  readonly rule: string;
  readonly subject: string;
  readonly subjectNumber: string;
  readonly causes: readonly DiffCause[];
  readonly placeBefore: string;
  readonly placeAfter: string;
  readonly columns: readonly Detail[];
}

export interface DiffResult {
  readonly a: DiffSide;
  readonly b: DiffSide;
  readonly causes: readonly CauseSum[];
  readonly payouts: readonly PayoutChange[];
  readonly exceptions: readonly ExceptionChange[];
}
