import type { Fen } from '../model/money.js';

/**
 * Sums over payments and what became of them. Always net = paid + reversed = settled + awaiting − toReturn − carried: all that went
 * out, but for what is to come back and what a payee has that is yet to be set off.
 */
export interface Sums {
  /** Number of payments. */
  readonly payments: number;
  readonly paid: Fen;
  /** Counter-entries: zero or less. */
  readonly reversed: Fen;
  readonly net: Fen;
  /** What the bank has paid out, as recorded, less what came back. */
  readonly settled: Fen;
  /** What went out of which the bank's day is not recorded. */
  readonly awaiting: Fen;
  /** 追回 and 扣回 that have not come back. */
  readonly toReturn: Fen;
  /** 更正: what stayed with payees, less what later payments set off against it; in the line of a later payment negative. */
  readonly carried: Fen;
}
