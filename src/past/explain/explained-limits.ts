import type { PaidBefore } from '../../model/history.js';
import type { Fen } from '../../model/money.js';

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
