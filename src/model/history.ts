import type { Fen } from './money.js';

/** One payment made before this batch, as the ledger knows it. */
export interface PaidBefore {
  /** Its 拨付编号. */
  readonly payout: string;
  /** The run that paid it, as period and batch: "2023-09-01". */
  readonly run: string;
  /** What it came to, before anything that was set off. */
  readonly amount: Fen;
  readonly samePayee: boolean;
  /** What could not be compared because the record does not say it (a payment brought in from before the ledger); '' where all is known. */
  readonly unsure: string;
  /** Whether it was for the same thing: `if-same-amount` where only that tells, `unknown` where nothing does. */
  readonly sameMatter: 'yes' | 'if-same-amount' | 'unknown';
}

/** Whose claim is looked up. */
export interface Claimant {
  readonly rule: string;
  /** Once-per key, as `ClaimKeys.once`. */
  readonly once: string;
  /** What that key is made of, as `ClaimKeys.by`. */
  readonly by: string;
  /** Keys under which another rule may have paid for the same thing, as `PaymentKey`s of that use have them. */
  readonly doubles: readonly string[];
  readonly payee: string;
  readonly beneficiary: string;
  readonly amount: Fen;
}

/** A payment countered as wrong (更正) whose money stayed with the payee. */
export interface OpenCorrection {
  readonly payout: string;
  readonly amount: Fen;
}

/** What of a claimant's is countered as wrong and still open. */
export interface OpenCorrections {
  /** For the same thing and to the same payee: what comes anew is set off against it. */
  readonly own: readonly OpenCorrection[];
  /**
   * Nothing can be set off of these: for the same thing, but to somebody else; or, where the claimant has none of its own, what was paid
   * under another key or rule and may have been for the same thing.
   */
  readonly others: readonly OpenCorrection[];
}

/**
 * Where the money of a countered payment is. `returned`: the bank sent it back (退汇). `recovered`, `demanded`: it was to be got back,
 * and came, or has not come yet. `set-off`, `open`: it stayed with the payee (更正), and a later payment took it into account, or none yet.
 */
export type CounteredMoney = 'returned' | 'recovered' | 'demanded' | 'set-off' | 'open';

/** A payment that was countered, and so does not stand. Its amount is what was paid out, or what a correction leaves to be set off. */
export interface CounteredPayment {
  readonly payout: string;
  readonly amount: Fen;
  readonly money: CounteredMoney;
  /** Why it may have been for something else; '' where it was for the same thing. */
  readonly unsure: string;
}

/** Payments made before the batch, as settling asks for them. Keys are those of `ClaimKeys`; answers do not change while a batch is computed. */
export interface PaidHistory {
  /** How many claims are best looked up together. */
  readonly atOnce: number;
  /** What will be asked about next, so that it is looked up together; changes no answer. */
  expect(claimants: readonly Claimant[]): void;
  /** The standing payment for the same thing; undefined where it may be paid. */
  paid(claimant: Claimant): PaidBefore | undefined;
  corrections(claimant: Claimant): OpenCorrections;
  /** What was paid for the same thing, or perhaps for it, and countered. Stops nothing; who asks why is told. */
  countered(claimant: Claimant): readonly CounteredPayment[];
  /** What a payee, under whatever rule, has of countered payments: `open` or `demanded`. */
  outstanding(payee: string): readonly CounteredPayment[];
  /** What is out under a cap's key, and by which payout last: money that was countered counts until it is back. */
  sum(key: string): { readonly fen: Fen; readonly last: string };
  /** How often a counted key was paid, and by which payout last. */
  times(key: string): { readonly times: number; readonly last: string };
  /** The rank of a person among those paid in a quota's block, from 1, in order of their first payout; undefined: none so far. */
  rank(block: string, person: string): number | undefined;
  /** How many persons have been paid in a quota's block. */
  persons(block: string): number;
  /** The standing payment under a rule of the same group (`ClaimKeys.doubles`). */
  double(group: number, key: string): PaidBefore | undefined;
  /** The payment for a certificate of that number that was somebody else's, or of something else: one that stands, or whose money is out. */
  certificate(number: string, about: string): PaidBefore | undefined;
  /** What was paid out of a fund in a year and is out: money that was countered counts until it is back. */
  spent(fund: string, year: string): Fen;
}

/** Answers that are asked for with every row, made once. */
const NO_CORRECTIONS: OpenCorrections = { own: [], others: [] };
const NO_PAYMENTS: readonly CounteredPayment[] = [];
const NO_SUM = { fen: 0, last: '' };
const NO_TIMES = { times: 0, last: '' };

/** For a batch that looks at no ledger. */
export const NO_HISTORY: PaidHistory = {
  atOnce: 1,
  expect: () => undefined,
  paid: () => undefined,
  corrections: () => NO_CORRECTIONS,
  countered: () => NO_PAYMENTS,
  outstanding: () => NO_PAYMENTS,
  sum: () => NO_SUM,
  times: () => NO_TIMES,
  rank: () => undefined,
  persons: () => 0,
  double: () => undefined,
  certificate: () => undefined,
  spent: () => 0,
};

/** Where a ledger stood: its last entry (0: none) and the hash of the chain up to it. */
export interface LedgerHead {
  readonly entry: number;
  readonly head: string;
}
