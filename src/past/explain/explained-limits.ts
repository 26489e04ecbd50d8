import type { CounteredPayment, OpenCorrections, PaidBefore } from '../../model/history.js';
import type { Fen } from '../../model/money.js';

/**
 * What a claim that passed every check is weighed against, whatever stopped it. `before` is what the ledger says, undefined where the
 * run looked at none; `inBatch` is what the batch had paid before the claim came to its turn.
 */
export interface ExplainedLimits {
  /** What makes two claims the same thing, part by part. */
  readonly once: readonly KeyPart[];
  readonly past: ExplainedPast | undefined;
  /** A sum of money for one thing. */
  readonly cap: ExplainedCap | undefined;
  /** A number of payouts for one thing. */
  readonly times: ExplainedTimes | undefined;
  /** Persons planned for one block of months. */
  readonly quota: ExplainedQuota | undefined;
  /** Undefined where the fund has none in the year. */
  readonly budget: ExplainedBudget | undefined;
}

/** What the ledger says of the thing that is claimed. */
export interface ExplainedPast {
  /** The payment that stands; whether it was for the same thing may be unsure. */
  readonly paid: PaidBefore | undefined;
  readonly corrections: OpenCorrections;
  readonly countered: readonly CounteredPayment[];
  /** Under other rules that may pay for the same. */
  readonly doubles: readonly PaidBefore[];
  /** For a certificate of the row's number that was somebody else's, or of something else. */
  readonly certificate: PaidBefore | undefined;
}

export interface KeyPart {
  readonly name: string;
  readonly value: string;
}

interface ExplainedCap {
  readonly per: readonly KeyPart[];
  readonly most: Fen;
  /** `last`: number of the last payout of them, '' where there is none. */
  readonly before: { readonly fen: Fen; readonly last: string } | undefined;
  readonly inBatch: Fen;
}

interface ExplainedTimes {
  readonly per: readonly KeyPart[];
  readonly most: number;
  readonly before: { readonly times: number; readonly last: string } | undefined;
  readonly inBatch: number;
}

interface ExplainedQuota {
  readonly persons: number;
  readonly before: number | undefined;
  /** Persons whom nothing was paid before the batch. */
  readonly inBatch: number;
  /** Which of them the person of the row is; undefined where that is not known, or the row adds nobody. */
  readonly rank: number | undefined;
}

interface ExplainedBudget {
  readonly fund: string;
  readonly year: string;
  readonly most: Fen;
  readonly before: Fen | undefined;
  readonly inBatch: Fen;
}
