import type { Code, Treatment } from '../../model/code.js';
import type { Day } from '../../model/day.js';
import type { Sex } from '../../model/fact.js';
import type { Place } from '../../model/finding.js';
import type { LedgerHead, PaidBefore } from '../../model/history.js';
import type { Fen } from '../../model/money.js';
import type { PayeeType } from '../../model/payout.js';
import type { Disposition } from '../../model/plan.js';
import type { SkipReason } from '../../model/roster-read.js';

/**
 * Why one row of a run came out as it did. Texts of the roster and of the rules are Chinese, and persons' numbers in them are
 * masked: an explanation may be shown, printed and passed on as it is.
 */
type Explanation = ExplainedRow | ExplainedSkip;

/** An explanation, and where the run's own files say otherwise. */
export interface CheckedExplanation {
  readonly explanation: Explanation;
  readonly differences: readonly ResultDifference[];
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

export interface ExplainedCheck {
  readonly passed: boolean;
  readonly code: Code;
  /** What a failure is called, what becomes of the row then, and what to do about it. */
  readonly name: string;
  readonly treatment: Treatment;
  readonly advice: string;
  readonly column: string;
  readonly cell: string;
  readonly found: string;
  readonly required: string;
  readonly message: string;
  /** Of a test of the working age: the retirement ages that it weighed. */
  readonly ages: readonly RetirementLine[];
}

/** A statutory retirement age for one person. The days are left out: a date of birth would give away what the mask hides. */
export interface RetirementLine {
  readonly sex: Sex;
  /** Value of the job column that the line is for; '' where it is for all. */
  readonly job: string;
  /** Original age in years. */
  readonly original: number;
  /** From this year on, one month more for every `step` months after its beginning, `most` at most. */
  readonly delayFromYear: number;
  readonly step: number;
  readonly most: number;
  /** Months of delay, and the span of months after the beginning of that year that comes to it; `to` undefined: open. */
  readonly delay: number;
  readonly late: { readonly from: number; readonly to: number | undefined } | undefined;
  /** The resulting age. */
  readonly years: number;
  readonly months: number;
  /** The law that it rests on. */
  readonly basis: string;
}

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

/** How an amount came about, in the order in which it was reckoned. */
export interface ExplainedAmount {
  readonly lines: readonly AmountLine[];
  /** What the rule comes to, before anything is set off; in a claim that is not paid: what it would come to. */
  readonly fen: Fen;
  /** 计算依据, as payouts.csv has it. */
  readonly basis: string;
}

/**
 * `base` what it is reckoned from, `rate` by which it is multiplied, `product` exact, `rounded` to the fen, `ceiling` which a computed
 * amount is cut to, `entered` what a department entered, `minimum` and `maximum` between which it must lie, `result` what it comes to,
 * `set-off` what an earlier wrong payment takes or adds, `paid` what is paid after that.
 */
export type AmountStep =
  | 'base'
  | 'rate'
  | 'product'
  | 'rounded'
  | 'ceiling'
  | 'entered'
  | 'minimum'
  | 'maximum'
  | 'result'
  | 'set-off'
  | 'paid';

export interface AmountLine {
  readonly step: AmountStep;
  /** What the figure is: 实付培训费, 定额, 高级工. */
  readonly name: string;
  /** As text: yuan with two decimals, a percentage, an exact product. */
  readonly figure: string;
  /** Where it stands: a cell, a line of a list; '' where the rule says it. */
  readonly at: string;
  /** Of a ceiling or bound: it was kept, it cut the amount, or the amount lies outside and stays so. '' of any other line. */
  readonly came: '' | 'kept' | 'cut' | 'broken';
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

/** What a claim that passed every check was weighed against. */
export interface ExplainedLimits {
  /** What makes two claims the same thing, part by part. */
  readonly once: readonly KeyPart[];
  /** What the ledger said of it; undefined: it was not asked. */
  readonly paidBefore: PaidBefore | undefined;
  readonly corrections: readonly { readonly payout: string; readonly amount: Fen }[];
  /** A sum of money for one thing: paid before, and in this batch before the row. */
  readonly cap: ExplainedCap | undefined;
  /** A number of payouts for one thing. */
  readonly times: ExplainedTimes | undefined;
  /** Persons planned for one block of months. */
  readonly quota: ExplainedQuota | undefined;
  /** Where the fund has a budget: what the ledger knows to be spent from it, and how much it is. */
  readonly spent: readonly {
    readonly fund: string;
    readonly year: string;
    readonly fen: Fen;
    readonly most: Fen;
  }[];
}

export interface KeyPart {
  readonly name: string;
  readonly value: string;
}

interface ExplainedCap {
  readonly per: readonly KeyPart[];
  readonly most: Fen;
  readonly before: Fen;
  readonly inBatch: Fen;
}

interface ExplainedTimes {
  readonly per: readonly KeyPart[];
  readonly most: number;
  readonly before: number;
  readonly inBatch: number;
}

interface ExplainedQuota {
  readonly persons: number;
  readonly before: number;
  readonly inBatch: number;
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
  | { readonly is: 'held' | 'rejected'; readonly reasons: readonly ExplainedNotice[] };

/** A finding as exceptions.csv has it. */
export interface ExplainedNotice {
  readonly code: Code;
  readonly name: string;
  readonly treatment: Treatment;
  readonly advice: string;
  readonly column: string;
  readonly cell: string;
  readonly found: string;
  readonly required: string;
  readonly message: string;
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
