import type { Place } from '../../model/finding.js';
import type { LedgerHead } from '../../model/history.js';
import type { Basis } from '../basis.js';
import type { Disposition } from '../../model/plan.js';
import type { SkipReason } from '../../model/roster-read.js';
import type { ExplainedCheck, ExplainedNotice } from './explained-check.js';
import type { ExplainedClaim, ExplainedReading } from './explained-claim.js';
import type { LedgerNow } from './payout-now.js';

/**
 * Why one row of a run came out as it did. Texts of the roster and of the rules are Chinese, and persons' numbers in them are
 * masked: an explanation may be shown, printed and passed on as it is.
 */
export type Explanation = ExplainedRow | ExplainedSkip;

/** An explanation, and where the run's own files say otherwise. */
export interface CheckedExplanation {
  readonly explanation: Explanation;
  /** By whose rules the run was computed. */
  readonly basis: Basis;
  readonly differences: readonly ResultDifference[];
  /** What became of the payouts since; undefined where no ledger was given, or nothing was to be paid. */
  readonly ledgerNow: LedgerNow | undefined;
}

/** What a line of payouts.csv or exceptions.csv says, and what the row comes to when it is computed again. */
export interface ResultDifference {
  readonly file: string;
  /** 拨付编号, or rule and code. */
  readonly line: string;
  /** '' where the whole line is missing on one side. */
  readonly column: string;
  readonly recorded: string;
  readonly recomputed: string;
}

/** The run that a row belongs to. */
export interface ExplainedRun {
  readonly period: string;
  readonly batch: string;
  readonly policy: { readonly number: string; readonly title: string; readonly district: string };
  /** Rules asked for, where not all were; else none. */
  readonly only: readonly string[];
  /** Where the ledger stood that the run looked at; undefined: it looked at none. */
  readonly ledger: LedgerHead | undefined;
}

/** A row below a header that is no data: a footer, a title, a header further down. */
export interface ExplainedSkip {
  readonly is: 'skipped';
  readonly run: ExplainedRun;
  readonly place: Place;
  readonly why: SkipReason;
  readonly text: string;
}

/** A row that was read as data. */
export interface ExplainedRow {
  readonly is: 'row';
  readonly run: ExplainedRun;
  readonly place: Place;
  /** 培训名册 */
  readonly roster: string;
  readonly subject: { readonly name: string; readonly maskedNumber: string };
  readonly disposition: Disposition;
  /** The rule whose payout was asked about; undefined: the whole row was. Of the others `claims` holds the outcome only. */
  readonly about: string | undefined;
  readonly values: readonly ExplainedValue[];
  /** Columns that were asked for and that the roster does not have. */
  readonly absent: readonly string[];
  /** Tests of the whole row. */
  readonly checks: readonly ExplainedCheck[];
  readonly claims: readonly ExplainedClaim[];
  /** Of a row without a claim: every rule of its roster kind, and why it does not take the row. */
  readonly unclaimed: readonly UnclaimedRule[];
  /** What is said of the row as a whole without stopping a rule. */
  readonly notices: readonly ExplainedNotice[];
  /** Readings that bear on the policy as a whole. */
  readonly readings: readonly ExplainedReading[];
}

/** One cell as it was read. */
export interface ExplainedValue {
  readonly column: string;
  readonly cell: string;
  /** The column's header as it stands in the roster. */
  readonly header: string;
  readonly state: 'value' | 'blank' | 'bad';
  /** The cell as found; '' for a blank one. */
  readonly shown: string;
  /** What it was taken for; '' where it was taken for nothing. */
  readonly understood: string;
  /** What was interpreted (VALUE_INTERPRETED); '' when nothing was. */
  readonly note: string;
  /** What the column accepts; '' but for a bad cell. */
  readonly required: string;
  /** A blank or bad cell concerns the whole row. */
  readonly bold: boolean;
  /** Rules of the row that looked at the cell. */
  readonly rules: readonly string[];
}

/** A rule of the row's roster kind that does not take the row. */
export interface UnclaimedRule {
  readonly rule: string;
  readonly title: string;
  /** `condition`: a part of `when` does not hold; `unnamed`: the row names other rules; `unasked`: the run was asked for others. */
  readonly why: 'condition' | 'unnamed' | 'unasked';
  readonly conditions: readonly ExplainedCondition[];
}

export interface ExplainedCondition {
  readonly column: string;
  readonly cell: string;
  readonly found: string;
  /** One of these; none: the cell is to be filled in. */
  readonly is: readonly string[];
  readonly came: 'met' | 'not' | 'blank' | 'unreadable';
}
