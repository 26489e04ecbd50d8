import { yuanText } from '../../../model/money.js';
import type { ExplainedClaim, ExplainedOutcome } from '../../../past/explain/explained-claim.js';
import type { ExplainedLimits } from '../../../past/explain/explained-limits.js';
import type { CheckedExplanation } from '../../../past/explain/explanation.js';

/** What `explain --json` prints: one object. Money is text with two decimals, as everywhere; what is not known is left out. */
export function explainJson({ explanation, basis, differences }: CheckedExplanation): string {
  const stated =
    explanation.is === 'row' ? { ...explanation, claims: explanation.claims.map(statedClaim) } : explanation;
  return `${JSON.stringify({ command: 'explain', ...stated, basis, differences }, undefined, 2)}\n`;
}

function statedClaim({
  amount,
  limits,
  outcome,
  ...claim
}: ExplainedClaim): Readonly<Record<string, unknown>> {
  return {
    ...claim,
    amount: amount && { yuan: yuanText(amount.fen), basis: amount.basis, lines: amount.lines },
    limits: limits && statedLimits(limits),
    outcome: statedOutcome(outcome),
  };
}

function statedOutcome(outcome: ExplainedOutcome): Readonly<Record<string, unknown>> {
  return outcome.is === 'paid' ? { ...outcome, amount: yuanText(outcome.amount) } : outcome;
}

function statedLimits({
  paidBefore,
  corrections,
  cap,
  spent,
  ...limits
}: ExplainedLimits): Readonly<Record<string, unknown>> {
  return {
    ...limits,
    paidBefore: paidBefore && { ...paidBefore, amount: yuanText(paidBefore.amount) },
    corrections: corrections.map(({ payout, amount }) => ({ payout, amount: yuanText(amount) })),
    cap: cap && {
      per: cap.per,
      most: yuanText(cap.most),
      before: yuanText(cap.before),
      inBatch: yuanText(cap.inBatch),
    },
    spent: spent.map(({ fund, year, fen, most }) => ({
      fund,
      year,
      amount: yuanText(fen),
      most: yuanText(most),
    })),
  };
}
