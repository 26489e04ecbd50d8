import type { Entry } from '../ledger/entry.js';
import { yuanText } from '../model/money.js';
import { Refusal } from '../model/refusal.js';
import type { ReversalWords } from './counter-entry.js';
import { moved } from './entry-words.js';

/** Named one by one; of more, the number. */
const NAMED = 20;

/** @throws Refusal POSTING_REFUSED */
export function refuseUncounterable(name: string, payments: readonly Entry[], { how }: ReversalWords): void {
  const { is, problem, remedy } = UNCOUNTERABLE[how];
  const found = payments.filter(is);
  if (found.length === 0) return;
  const named = found
    .slice(0, NAMED)
    .map((payment) => `${payment.payout}（${yuanText(moved(payment))} 元）`)
    .join('、');
  const more = found.length > NAMED ? ` 等 ${found.length} 笔` : '';
  throw new Refusal('POSTING_REFUSED', name, `${problem}：${named}${more}`, remedy);
}

interface Uncounterable {
  readonly is: (payment: Entry) => boolean;
  readonly problem: string;
  readonly remedy: string;
}

/** Of what sets off all that it pays, or more, the bank has nothing to send back. */
export function isPaidOut(payment: Entry, { how }: ReversalWords): boolean {
  return how === '更正' || moved(payment) > 0;
}

/** Nothing comes back of what was not paid out. */
const NOT_PAID_OUT: Uncounterable = {
  is: (payment) => moved(payment) <= 0,
  problem: '抵扣后没有付出，没有款项可退',
  remedy: '有误的用 --kind 更正；扣回的款项到账时用 ledger settle 登记',
};

const UNCOUNTERABLE: Readonly<Record<ReversalWords['how'], Uncounterable>> = {
  退汇: NOT_PAID_OUT,
  追回: NOT_PAID_OUT,
  // A new payment finds what to set off by its once-per key: without one the payee would be paid in full once more.
  更正: {
    is: ({ keys }) => !keys.some(({ use }) => use === 'once'),
    problem: '期初记录没有写明事项，新付时找不到它，不会抵扣',
    remedy: '请用 --kind 追回，到账后再付',
  },
};
