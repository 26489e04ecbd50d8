import type { Day } from '../../model/day.js';
import type { LedgerHead } from '../../model/history.js';
import type { Fen } from '../../model/money.js';

/** What a ledger says today of a row's payouts, whatever it was when the run looked at it. `missing`: none was made there so far. */
export type LedgerNow =
  | { readonly is: 'missing'; readonly file: string }
  | { readonly is: 'unreadable'; readonly problem: string; readonly english: string }
  | { readonly is: 'read'; readonly head: LedgerHead; readonly payouts: readonly PayoutNow[] };

/** `absent`: not entered so far; `other`: what the entry records under that number or batch is not of this run. */
export type PayoutNow =
  | { readonly is: 'absent'; readonly payout: string }
  | { readonly is: 'other'; readonly payout: string; readonly entry: number }
  | EnteredPayout;

export interface EnteredPayout {
  readonly is: 'entered';
  readonly payout: string;
  readonly entry: number;
  /** "2023-09-01"; '': the run was not posted, but taken over from before the ledger. */
  readonly batch: string;
  /** What the bank is to move, after anything set off; negative: to be got back. */
  readonly amount: Fen;
  /** When it did; undefined: not recorded. */
  readonly bank: BankDay | undefined;
  /** Undefined: it stands. */
  readonly countered: CounteredNow | undefined;
}

export interface BankDay {
  readonly entry: number;
  readonly date: Day;
  readonly voucher: string;
}

/** How a payout was countered, and where its money is. */
export interface CounteredNow extends CounterWords {
  /** 退汇, 追回, 更正 */
  readonly how: string;
  /** What turned a correction into a demand. */
  readonly demand: CounterWords | undefined;
  readonly money: MoneyNow;
}

/** As `CounteredMoney`, with the bank's day on which it came back, or the 拨付编号 of the payout in which it was set off. */
export type MoneyNow =
  | { readonly is: 'returned' | 'demanded' | 'open' }
  | { readonly is: 'recovered'; readonly back: BankDay }
  | { readonly is: 'set-off'; readonly payout: string };

export interface CounterWords {
  readonly entry: number;
  readonly day: Day;
  readonly reason: string;
}
