import type { Awaits } from '../../model/code.js';
import type { Place } from '../../model/finding.js';
import type { CounteredMoney } from '../../model/history.js';
import type { Disposition } from '../../model/plan.js';
import type { ExplainedReason } from '../../past/explain/explained-claim.js';
import type { AmountStep } from '../../past/explain/explained-amount.js';

/** Words of `explain`, in both languages. What a roster or the rules say stays Chinese. */
export interface ExplainWords {
  /** Several in a row. */
  readonly list: (items: readonly string[]) => string;
  readonly place: (place: Place, subject: string) => string;
  readonly dispositions: Readonly<Record<Disposition, string>>;
  /** Instead of those, where nothing of what is settled is paid out: it is set off, or got back. */
  readonly nothingOut: Readonly<Partial<Record<Disposition, string>>>;
  /** Ends the sentence of a row that is held. */
  readonly awaits: Readonly<Record<Awaits, string>>;
  /** Ends the sentence of a row that no rule takes. */
  readonly checkNames: string;
  readonly payment: (of: PaymentWords) => string;
  /** Of money that is to be got back. */
  readonly recovery: (of: PaymentWords) => string;
  /** Of a payout that nothing is left of after setting off. */
  readonly evened: (of: PaymentWords) => string;
  /** What becomes of a payout, in short. */
  readonly short: Readonly<Record<'paid' | 'recovered' | 'evened', (yuan: string) => string>>;
  readonly unpaid: (title: string, reasons: readonly string[]) => string;
  /** Why a claim is not paid, where the name of the code does not tell. */
  readonly because: Readonly<Record<Exclude<ExplainedReason['because'], 'named'>, string>>;
  readonly only: (rules: readonly string[]) => string;
  readonly skipped: (why: string) => string;
  readonly colon: string;
  readonly semicolon: string;
  readonly comma: string;
  readonly stop: string;
  readonly brackets: (text: string) => string;
  readonly yuan: string;
  readonly values: string;
  readonly blank: string;
  readonly unusable: (required: string) => string;
  readonly interpreted: (note: string) => string;
  readonly headed: (header: string) => string;
  readonly absent: (columns: readonly string[]) => string;
  readonly wholeRow: string;
  readonly rule: string;
  readonly source: string;
  readonly time: string;
  readonly undated: (column: string) => string;
  readonly inForce: (column: string, days: string, span: string) => string;
  readonly notInForce: (column: string, days: string, span: string) => string;
  readonly span: (from: string, to: string | undefined) => string;
  readonly version: (number: number, of: number, amendedBy: string) => string;
  readonly readings: string;
  readonly general: string;
  readonly reading: (question: string, means: string, id: string) => string;
  readonly departs: string;
  readonly checks: string;
  readonly required: string;
  readonly advice: string;
  readonly retirement: (line: RetirementWords) => string;
  readonly lists: string;
  readonly unpublished: string;
  readonly noLine: string;
  readonly line: (line: number) => string;
  readonly validOn: (day: string) => string;
  readonly amount: string;
  readonly wouldBe: string;
  readonly steps: Readonly<Record<AmountStep, string>>;
  readonly came: Readonly<Record<'' | 'kept' | 'cut' | 'broken', string>>;
  readonly basis: string;
  readonly payee: string;
  readonly noAccount: string;
  readonly listedAccount: string;
  readonly fund: string;
  readonly limits: string;
  readonly once: string;
  readonly notWeighed: string;
  readonly free: string;
  /** @param unlike what is unlike this claim, or '' */
  readonly paidBefore: (payment: string, unlike: string) => string;
  /** Of a payment of which nothing tells whether it was for the same thing. */
  readonly maybePaidBefore: (payment: string, unsure: string) => string;
  /** The same, where the amount is the same too and it is not paid again. */
  readonly takenAsPaid: (payment: string, unsure: string) => string;
  readonly otherPayee: string;
  readonly notPaidBefore: string;
  /** All that was paid has been countered. */
  readonly nothingStands: string;
  readonly payout: (payout: string, yuan: string) => string;
  readonly countered: Readonly<Record<CounteredMoney, string>>;
  readonly payableAgain: string;
  readonly correction: (payment: string) => string;
  readonly unsettled: (payment: string) => string;
  readonly double: (payment: string) => string;
  readonly certificate: (payment: string) => string;
  /** Of figures before the batch: undefined where no ledger was looked at. */
  readonly cap: (most: string, before: string | undefined, inBatch: string) => string;
  readonly times: (most: number, before: string | undefined, inBatch: number) => string;
  readonly quota: (
    persons: number,
    before: number | undefined,
    inBatch: number,
    rank: number | undefined,
  ) => string;
  /** A number of payouts. */
  readonly count: (times: number) => string;
  readonly budget: (fund: string, year: string, most: string) => string;
  readonly used: (before: string | undefined, inBatch: string) => string;
  /** A figure and the last payout that it is made of. */
  readonly last: (figure: string, payout: string) => string;
  readonly unchecked: string;
  readonly checkedAt: (entry: number, head: string) => string;
  readonly outcome: string;
  readonly notices: string;
  readonly otherRules: string;
  readonly unclaimed: string;
  readonly given: string;
  readonly unnamed: string;
  readonly unasked: string;
  readonly allHolds: string;
  readonly recomputed: string;
  readonly differs: string;
  readonly recorded: (recorded: string, recomputed: string) => string;
  readonly nothing: string;
}

/** What a payout is told by. */
interface PaymentWords {
  readonly title: string;
  readonly yuan: string;
  readonly payee: string;
  readonly department: string;
  readonly fund: string;
  readonly payout: string;
}

/** What a retirement age is made of. */
interface RetirementWords {
  readonly who: string;
  readonly original: number;
  readonly year: number;
  readonly step: number;
  readonly most: number;
  readonly delay: number;
  /** In which months from the beginning of that year the original age is reached, from 1; undefined: before it. */
  readonly late: { readonly from: number; readonly to: number | undefined } | undefined;
  readonly age: { readonly years: number; readonly months: number };
  readonly basis: string;
}
