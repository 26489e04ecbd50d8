import type {
  Agreement,
  CauseKind,
  PayoutDifference,
  ReceiptProblem,
} from '../../past/audit/audit-result.js';

/** Words of an audit. */
export interface AuditWords {
  /** Behind something else. */
  readonly brackets: (text: string) => string;
  readonly same: (rows: number, payouts: number, yuan: string) => string;
  /** Between what is said on one line. */
  readonly and: string;
  readonly differs: string;
  /** Computed again it is the same, but not what was entered. */
  readonly postedOtherwise: string;
  /** Behind it: that nothing but the version differs. */
  readonly onlyVersion: string;
  readonly causes: string;
  readonly what: Readonly<Record<CauseKind, string>>;
  readonly stated: string;
  readonly found: string;
  readonly none: string;
  readonly intact: string;
  readonly byIntact: string;
  readonly files: string;
  readonly manifest: string;
  readonly recomputed: string;
  readonly agreement: Readonly<Record<Agreement, string>>;
  readonly missing: string;
  readonly foreign: string;
  readonly payouts: string;
  readonly is: Readonly<Record<PayoutDifference['is'], string>>;
  /** Of a number whose shown characters agree. */
  readonly hidden: string;
  readonly renumbered: (count: number) => string;
  readonly sums: (stated: string, recomputed: string) => string;
  readonly exceptions: (changed: number, extra: number, missing: number) => string;
  readonly refused: string;
  readonly posted: (entry: number, at: string) => string;
  readonly postedDiffers: (entry: number, at: string) => string;
  /** @param kinds “退汇 1”, “追回 2” */
  readonly countered: (payouts: number, kinds: readonly string[]) => string;
  readonly notPosted: string;
  readonly imported: (entry: number, payouts: number) => string;
  readonly ledgerUnasked: string;
  readonly ledgerUnreadable: (why: { readonly problem: string; readonly english: string }) => string;
  /** Of the run as a whole. */
  readonly wholeRun: string;
  readonly inRun: string;
  readonly inLedger: string;
  readonly receipt: Readonly<Record<ReceiptProblem, string>>;
}
