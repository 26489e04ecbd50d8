import type { Refusal } from '../../model/refusal.js';
import type { Basis } from '../basis.js';

/** What a run was computed from and by. */
export type CauseKind = 'roster' | 'rule' | 'reading' | 'standard' | 'ledger' | 'butie' | 'node';

/** Something that a run was computed from or by, and that is not any more what its manifest states. */
export interface Cause {
  readonly what: CauseKind;
  readonly name: string;
  /** As the manifest has it: a hash, an option, a version; '' where it does not know it. */
  readonly stated: string;
  /** As it is now; '' where it is gone. */
  readonly found: string;
  /** A folder of rules that is as the manifest states, where those of the run are not; else ''. */
  readonly intact: string;
}

/** `absent`: not named by the manifest, or not written when computed again; `unknown`: nothing could be computed. */
export type Agreement = 'same' | 'differs' | 'absent' | 'unknown';

/** A file that is not as the manifest states it, or not as it comes out when computed again. */
export interface FileDifference {
  readonly name: string;
  readonly here: 'present' | 'missing';
  readonly manifest: Agreement;
  readonly recomputed: Agreement;
  /** Of the manifest: which of its parts are not what is computed. */
  readonly parts: readonly string[];
}

/** A payout that is not what comes out when computed again, or that only one side has. Numbers are masked. */
export interface PayoutDifference {
  /** `extra`: only in the run's folder; `missing`: only when computed again. */
  readonly is: 'changed' | 'extra' | 'missing';
  readonly payout: string;
  readonly rule: string;
  readonly payee: string;
  readonly payeeNumber: string;
  readonly beneficiary: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: string;
  /** Amount in the run's folder; '' where it has no such payout. */
  readonly amount: string;
  /** Amount when computed again; '' where there is none. */
  readonly recomputed: string;
  /** Every other column that differs, but for its number. */
  readonly columns: readonly {
    readonly name: string;
    readonly found: string;
    readonly recomputed: string;
  }[];
}

/** How many lines of exceptions.csv differ in more than their number. */
export interface ExceptionCounts {
  readonly changed: number;
  readonly extra: number;
  readonly missing: number;
}

export interface RunSums {
  readonly runId: string;
  readonly rows: number;
  readonly payouts: number;
  readonly amount: string;
}

/** Something of a run's folder that is not what was entered into the ledger. Numbers are masked. */
export interface PostingDifference {
  /** '' where the run as a whole is concerned. */
  readonly payout: string;
  readonly column: string;
  /** In the run's folder; '' where it has no such payout. */
  readonly found: string;
  /** In the ledger; '' where it has no such entry. */
  readonly posted: string;
}

/** Whether a run was entered into the ledger that was given. `unasked`: none was given; `unknown`: it cannot be opened, and that is why nothing is computed. */
export type Posting =
  | { readonly is: 'unasked' | 'unknown' | 'absent' }
  | { readonly is: 'unreadable'; readonly problem: string; readonly english: string }
  | {
      /** Its payments were taken over from before the ledger, by this very manifest. */
      readonly is: 'imported';
      /** First of them. */
      readonly entry: number;
      readonly payouts: number;
      readonly countered: readonly CounteredSince[];
    }
  | {
      readonly is: 'posted';
      readonly entry: number;
      /** Last entry of the run. */
      readonly last: number;
      /** ISO text with its offset. */
      readonly at: string;
      readonly differences: readonly PostingDifference[];
      /** What was countered since: no fault of the run. */
      readonly countered: readonly CounteredSince[];
    };

/** How many payments of a run were countered in one way (退汇, 追回, 更正). */
export interface CounteredSince {
  readonly how: string;
  readonly payouts: number;
}

/**
 * What is wrong with the receipt in a run's folder. `altered`: it is none any more; `other-run`: it is that of another computation; `other-ledger`,
 * `off-chain`: the ledger that was given is another one, or never stood there; `not-posted`: it stood there, without this run.
 */
export type ReceiptProblem = 'altered' | 'other-run' | 'other-ledger' | 'off-chain' | 'not-posted';

export interface ReceiptFound {
  readonly here: boolean;
  readonly problems: readonly ReceiptProblem[];
}

/** What an audit found; nothing in any list: the run is what it says it is. */
export interface AuditResult {
  readonly run: string;
  /** As the manifest states it; undefined where it cannot be read. */
  readonly stated: RunSums | undefined;
  /** When computed again; undefined: it could not be. */
  readonly recomputed: RunSums | undefined;
  readonly causes: readonly Cause[];
  readonly files: readonly FileDifference[];
  readonly payouts: readonly PayoutDifference[];
  /** Payouts of which nothing differs but their number, as of all that come after one too many. */
  readonly renumbered: number;
  readonly exceptions: ExceptionCounts;
  readonly posting: Posting;
  readonly receipt: ReceiptFound;
  /** By whose rules it was computed: no fault. Undefined where the manifest cannot be read. */
  readonly basis: Basis | undefined;
  /** Why it could not be computed again; undefined: it was. */
  readonly refused: Refusal | undefined;
  /** The folder of the rules by which it was computed again. */
  readonly rules: string;
}

export function isSame(result: AuditResult): boolean {
  return isComputedSame(result) && isPostedSame(result);
}

/** Whether it is what comes out when it is computed again. */
export function isComputedSame({
  causes,
  files,
  payouts,
  renumbered,
  exceptions,
  refused,
}: AuditResult): boolean {
  const lines = exceptions.changed + exceptions.extra + exceptions.missing + payouts.length + renumbered;
  return causes.length + files.length + lines === 0 && refused === undefined;
}

/** Whether nothing in the ledger or on the receipt stands against it. */
export function isPostedSame({ posting, receipt }: Pick<AuditResult, 'posting' | 'receipt'>): boolean {
  if (posting.is === 'unreadable' || receipt.problems.length > 0) return false;
  return posting.is !== 'posted' || posting.differences.length === 0;
}
