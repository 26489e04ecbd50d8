import type { BankDay, CounterWords } from '../../past/explain/payout-now.js';

/** Words of what became of a payout. */
export interface NowWords {
  readonly title: string;
  readonly titleAt: (entry: number) => string;
  readonly missing: (file: string) => string;
  readonly unreadable: (why: { readonly problem: string; readonly english: string }) => string;
  readonly absent: (payout: string) => string;
  readonly other: (payout: string, entry: number) => string;
  readonly entered: (payout: string, entry: number, batch: string) => string;
  /** Of a payout of a run that was taken over from before the ledger. */
  readonly opening: (payout: string, entry: number) => string;
  readonly paid: (yuan: string, bank: BankDay | undefined) => string;
  /** Of a payout that sets off more than it pays. */
  readonly recovered: (yuan: string, bank: BankDay | undefined) => string;
  /** Of one that sets off all that it pays. */
  readonly nothingOut: string;
  readonly kind: (how: string) => string;
  readonly countered: (kind: string, words: CounterWords) => string;
  readonly turned: (words: CounterWords) => string;
  readonly returned: string;
  readonly demanded: string;
  readonly back: (back: BankDay) => string;
  readonly setOff: (payout: string) => string;
  readonly open: string;
  readonly stop: string;
  /** Between two sentences. */
  readonly gap: string;
}
