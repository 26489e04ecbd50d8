import { groupedYuan, type Fen } from '../../../model/money.js';
import type { ExplainedClaim, ExplainedOutcome } from '../../../past/explain/explained-claim.js';
import type { ExplainWords } from '../../words/explain-words.js';

/** A payout in words: paid, or, where an earlier wrong payment is set off, perhaps got back, or nothing left of it. */
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
  return { paid: words.payment, recovered: words.recovery, evened: words.evened }[netOf(amount)](of);
}

/** The same in short: “拟拨付 300.00 元”, “应扣回 300.00 元”. */
export function shortText(amount: Fen, words: ExplainWords): string {
  return words.short[netOf(amount)](groupedYuan(Math.abs(amount)));
}

/** An amount of 0 is paid only where something was set off. */
function netOf(amount: Fen): 'paid' | 'recovered' | 'evened' {
  if (amount === 0) return 'evened';
  return amount < 0 ? 'recovered' : 'paid';
}
