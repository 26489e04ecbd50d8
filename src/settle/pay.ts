import type { RowDecision } from '../model/decision.js';
import type { OpenCorrection } from '../model/history.js';
import { yuanText, type Fen } from '../model/money.js';
import type { Payout } from '../model/payout.js';
import type { Budget } from '../model/standards.js';
import type { SettleContext } from './context.js';
import type { PassedClaim } from './passed-claim.js';
import { sumOf } from './stops.js';

/**
 * Numbers payouts, one after another. What was paid for the same thing and countered as wrong (更正) stayed with the payee: it is set
 * off, and the payout is what is still to be paid, or to be got back.
 * @param setOff is told the 拨付编号 of what was set off
 */
export function openPayouts(
  { rules, history, period, batch }: SettleContext,
  {
    setOff,
    budgetOf,
  }: { readonly setOff: Set<string>; readonly budgetOf: (fund: string) => Budget | undefined },
): (decision: RowDecision, passed: PassedClaim) => Payout {
  const run = `${period}-${batch}-`;
  let serial = 0;
  return (decision, passed) => {
    const { claim, keys } = passed;
    const rule = rules.get(claim.rule);
    const { amount, payee, fund } = claim;
    if (rule === undefined || amount === undefined || payee === undefined)
      throw new Error(`rule ${claim.rule} pays without amount or payee`);
    serial += 1;
    const { own: corrections } = history.corrections(passed);
    for (const { payout } of corrections) setOff.add(payout);
    const less = sumOf(corrections);
    return {
      serial,
      id: run + String(serial).padStart(6, '0'),
      rule: claim.rule,
      title: rule.title,
      item: rule.item,
      department: rule.department,
      payee,
      beneficiary: decision.beneficiary,
      amount: amount.fen - less,
      setOff: less,
      basis: amount.basis + setOffWords(amount.fen, corrections, less),
      standard: amount.standard,
      fund,
      place: decision.place,
      workplace: decision.workplace,
      remark: decision.remark,
      paidFor: { keys, budget: budgetOf(fund), certificate: decision.certificate, corrections },
    };
  };
}

/** "；应付 1500.00，抵扣更正前已付 1000.00（2023-09-01-000001），补发 500.00" */
function setOffWords(due: Fen, corrections: readonly OpenCorrection[], setOff: Fen): string {
  if (corrections.length === 0) return '';
  const payouts = corrections.map(({ payout }) => payout).join('、');
  const net = due - setOff;
  const result = net < 0 ? `扣回 ${yuanText(-net)}` : `补发 ${yuanText(net)}`;
  return `；应付 ${yuanText(due)}，抵扣更正前已付 ${yuanText(setOff)}（${payouts}），${result}`;
}
