import type { Day } from '../../model/day.js';
import type { Fen } from '../../model/money.js';
import type { PayeeType } from '../../model/payee.js';
import type { ExplainedAmount } from './explained-amount.js';
import type { ExplainedCheck, ExplainedNotice } from './explained-check.js';
import type { ExplainedLimits } from './explained-limits.js';

/** A rule that the row claims. */
export interface ExplainedClaim {
  readonly rule: string;
  readonly title: string;
  /** Provision such as "二(一)3", its number and title. */
  readonly item: string;
  readonly provision: { readonly number: number; readonly title: string };
  /** The operative figures as they stand in the text. */
  readonly cites: readonly string[];
  /** Names of the departments, the paying one first. */
  readonly departments: readonly string[];
  readonly version: ExplainedVersion;
  readonly readings: readonly ExplainedReading[];
  readonly checks: readonly ExplainedCheck[];
  readonly lookups: readonly ExplainedLookup[];
  readonly amount: ExplainedAmount | undefined;
  readonly payee: ExplainedPayee | undefined;
  readonly fund: string;
  readonly limits: ExplainedLimits | undefined;
  readonly outcome: ExplainedOutcome;
  readonly notices: readonly ExplainedNotice[];
}

/** The version of a rule that judged the row. */
export interface ExplainedVersion {
  /** The column that dates the event, its cell, and the span of days; undefined where the cell does not say. */
  readonly event: {
    readonly column: string;
    readonly cell: string;
    readonly days: { readonly first: Day; readonly last: Day } | undefined;
  };
  readonly from: Day;
  /** Undefined: open. */
  readonly to: Day | undefined;
  /** Whether the event lies in that time; if not, the version is the nearest. */
  readonly inForce: boolean;
  /** From 1, of all versions of the rule. */
  readonly number: number;
  readonly of: number;
  /** The provision of the amendment that made it; '' for the rule as first written. */
  readonly amendedBy: string;
}

export interface ExplainedReading {
  readonly id: string;
  readonly item: string;
  readonly question: string;
  readonly option: string;
  readonly means: string;
  readonly why: string;
  /** Whether the run was asked to read the text otherwise than the rules do. */
  readonly departs: boolean;
}

/** A published list in which the row was looked up. */
export interface ExplainedLookup {
  readonly list: string;
  readonly file: string;
  /** What was looked for: column of the list, and the row's value. */
  readonly by: readonly { readonly column: string; readonly value: string }[];
  /** The day on which a line must be in force. */
  readonly on: Day;
  /** False: no such list was given. */
  readonly published: boolean;
  readonly found: readonly ListLineFound[];
}

export interface ListLineFound {
  readonly line: number;
  readonly values: readonly { readonly column: string; readonly value: string }[];
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

export interface ExplainedPayee {
  readonly type: PayeeType;
  readonly name: string;
  readonly maskedNumber: string;
  /** Blank where there is none. `listed`: it is the one in accounts.csv, not that of the row. */
  readonly account: {
    readonly holder: string;
    readonly bank: string;
    readonly maskedNumber: string;
    readonly listed: boolean;
  };
}

export type ExplainedOutcome =
  | {
      readonly is: 'paid';
      readonly payout: string;
      readonly department: string;
      /** What is paid, after anything that was set off. */
      readonly amount: Fen;
    }
  /** `held`: at least one of the reasons may be put right. */
  | { readonly is: 'held' | 'rejected'; readonly reasons: readonly ExplainedReason[] };

/** Why a claim is not paid. */
export interface ExplainedReason extends ExplainedNotice {
  /**
   * `named`: what its code is called. `unsettled`: an earlier payment was countered as wrong, and its money is still out. `unsure`: the
   * same amount was paid before, and the record does not say plainly what for.
   */
  readonly because: 'named' | 'unsettled' | 'unsure';
}
