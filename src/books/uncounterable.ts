import type { Entry } from '../ledger/entry.js';
import { yuanText } from '../model/money.js';
import type { RefusalText } from '../model/refusal.js';
import { refused, type RefusalWords } from '../model/refusals/refused.js';
import type { PaidAmount } from '../model/refusals/zh/reversals.js';
import type { ReversalWords } from './counter-entry.js';
import { moved } from './entry-words.js';

/** Named one by one; of more, the number. */
const NAMED = 20;

/** @throws Refusal POSTING_REFUSED */
export function refuseUncounterable(name: string, payments: readonly Entry[], { how }: ReversalWords): void {
  const { is, say } = UNCOUNTERABLE[how];
  const found = payments.filter(is);
  if (found.length === 0) return;
  const named = found
    .slice(0, NAMED)
    .map((payment) => ({ payout: payment.payout, amount: yuanText(moved(payment)) }));
  throw refused('POSTING_REFUSED', name, say(named, found.length));
}

interface Uncounterable {
  readonly is: (payment: Entry) => boolean;
  /** @param named those that are named one by one, of `count` */
  readonly say: (named: readonly PaidAmount[], count: number) => (words: RefusalWords) => RefusalText;
}

/** Of what sets off all that it pays, or more, the bank has nothing to send back. */
export function isPaidOut(payment: Entry, { how }: ReversalWords): boolean {
  return how === '更正' || moved(payment) > 0;
}

/** Nothing comes back of what was not paid out. */
const NOT_PAID_OUT: Uncounterable = {
  is: (payment) => moved(payment) <= 0,
  say: (named, count) => (words) => words.notPaidOut(named, count),
};

const UNCOUNTERABLE: Readonly<Record<ReversalWords['how'], Uncounterable>> = {
  退汇: NOT_PAID_OUT,
  追回: NOT_PAID_OUT,
  // A new payment finds what to set off by its once-per key: without one the payee would be paid in full once more.
  更正: {
    is: ({ keys }) => !keys.some(({ use }) => use === 'once'),
    say: (named, count) => (words) => words.matterUnknown(named, count),
  },
};
