import { groupedYuan } from '../../../model/money.js';
import type { ExplainedClaim, ExplainedOutcome } from '../../../past/explain/explained-claim.js';
import type { ExplainWords } from './explain-words.js';

/** A payout in words; what an earlier wrong payment turned round is got back. */
export function paymentText(
  { title, payee, fund }: ExplainedClaim,
  { amount, department, payout }: Extract<ExplainedOutcome, { is: 'paid' }>,
  words: ExplainWords,
): string {
  const of = {
    title,
    yuan: groupedYuan(Math.abs(amount)),
    payee: payee?.name ?? '',
    department,
    fund,
    payout,
  };
  return amount < 0 ? words.recovery(of) : words.payment(of);
}
