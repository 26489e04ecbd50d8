import { yuanText, type Fen } from '../../../model/money.js';
import type { ExplainedClaim, ExplainedOutcome } from '../../../past/explain/explained-claim.js';
import type { ExplainedLimits, ExplainedPast } from '../../../past/explain/explained-limits.js';
import type { CheckedExplanation } from '../../../past/explain/explanation.js';
import type { LedgerNow } from '../../../past/explain/payout-now.js';

/** What `explain --json` prints: one object. Money is text with two decimals, as everywhere; what is not known is left out. */
export function explainJson({ explanation, basis, differences, ledgerNow }: CheckedExplanation): string {
  const stated =
    explanation.is === 'row' ? { ...explanation, claims: explanation.claims.map(statedClaim) } : explanation;
  return `${JSON.stringify({ command: 'explain', ...stated, basis, differences, ledgerNow: ledgerNow && statedNow(ledgerNow) }, undefined, 2)}\n`;
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

function statedLimits({ past, cap, budget, ...limits }: ExplainedLimits): Readonly<Record<string, unknown>> {
  return {
    ...limits,
    past: past && statedPast(past),
    cap: cap && {
      per: cap.per,
      most: yuanText(cap.most),
      before: cap.before && { yuan: yuanText(cap.before.fen), last: cap.before.last },
      inBatch: yuanText(cap.inBatch),
    },
    budget: budget && {
      fund: budget.fund,
      year: budget.year,
      most: yuanText(budget.most),
      before: budget.before === undefined ? undefined : yuanText(budget.before),
      inBatch: yuanText(budget.inBatch),
    },
  };
}

function statedPast({
  paid,
  corrections,
  countered,
  doubles,
  certificate,
}: ExplainedPast): Readonly<Record<string, unknown>> {
  return {
    paid: paid && inYuan(paid),
    corrections: { own: corrections.own.map(inYuan), others: corrections.others.map(inYuan) },
    countered: countered.map(inYuan),
    doubles: doubles.map(inYuan),
    certificate: certificate && inYuan(certificate),
  };
}

function statedNow(now: LedgerNow): Readonly<Record<string, unknown>> {
  if (now.is !== 'read') return now;
  const payouts = now.payouts.map((each) => (each.is === 'entered' ? inYuan(each) : each));
  return { is: now.is, ...now.head, payouts };
}

function inYuan(payment: { readonly amount: Fen }): Readonly<Record<string, unknown>> {
  return { ...payment, amount: yuanText(payment.amount) };
}
