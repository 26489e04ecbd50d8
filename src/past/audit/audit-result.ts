import type { Refusal } from '../../model/refusal.js';

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
  /** Why it could not be computed again; undefined: it was. */
  readonly refused: Refusal | undefined;
  /** The folder of the rules by which it was computed again. */
  readonly rules: string;
}

export function isSame({ causes, files, payouts, renumbered, exceptions, refused }: AuditResult): boolean {
  const lines = exceptions.changed + exceptions.extra + exceptions.missing + payouts.length + renumbered;
  return causes.length + files.length + lines === 0 && refused === undefined;
}
