import type { Claim, RowDecision } from '../model/decision.js';
import type { OpenCorrection } from '../model/history.js';
import { yuanText, type Fen } from '../model/money.js';
import type { PaymentKey } from '../model/payment-key.js';
import { budgetKey, certificateKeys, paymentKeys, setOffKey } from '../model/payment-keys.js';
import type { Payout } from '../model/payout.js';
import type { Budget } from '../model/standards.js';
import type { SettleContext } from './context.js';
import { claimantOf } from './claimant.js';

/**
 * Numbers payouts, one after another. What was paid for the same thing and countered as wrong (更正) stayed with the payee: it is set
 * off, and the payout is what is still to be paid, or to be got back.
 */
export function openPayouts(
  { rules, history, period, batch }: SettleContext,
  budgetOf: (fund: string) => Budget | undefined,
): (decision: RowDecision, claim: Claim) => Payout {
  let serial = 0;
  return (decision, claim) => {
    const rule = rules.get(claim.rule);
    const { amount, payee, keys, fund } = claim;
    if (rule === undefined || amount === undefined || payee === undefined || keys === undefined)
      throw new Error(`rule ${claim.rule} pays without amount, payee or keys`);
    serial += 1;
    const { number: beneficiary } = decision.beneficiary;
    const { own: corrections } = history.corrections(
      claimantOf({ claim, keys, amount: amount.fen, payee: payee.number, beneficiary }),
    );
    const setOff = corrections.reduce((sum, each) => sum + each.amount, 0);
    const budget = budgetOf(fund);
    return {
      serial,
      id: `${period}-${batch}-${String(serial).padStart(6, '0')}`,
      rule: claim.rule,
      title: rule.title,
      item: rule.item,
      department: rule.department,
      payee,
      beneficiary: decision.beneficiary,
      amount: amount.fen - setOff,
      setOff,
      basis: amount.basis + setOffWords(amount.fen, corrections, setOff),
      standard: amount.standard,
      fund,
      place: decision.place,
      workplace: decision.workplace,
      remark: decision.remark,
      keys: [
        ...paymentKeys(keys),
        ...budgetKeys(budget),
        ...(decision.certificate === undefined ? [] : certificateKeys(decision.certificate)),
        ...corrections.map((each) => setOffKey(each.payout, each.amount)),
      ],
    };
  };
}

function budgetKeys(budget: Budget | undefined): readonly PaymentKey[] {
  return budget === undefined ? [] : [budgetKey(budget.fund, budget.year, budget.most)];
}

/** "；应付 1500.00，抵扣更正前已付 1000.00（2023-09-01-000001），补发 500.00" */
function setOffWords(due: Fen, corrections: readonly OpenCorrection[], setOff: Fen): string {
  if (corrections.length === 0) return '';
  const payouts = corrections.map(({ payout }) => payout).join('、');
  const net = due - setOff;
  const result = net < 0 ? `扣回 ${yuanText(-net)}` : `补发 ${yuanText(net)}`;
  return `；应付 ${yuanText(due)}，抵扣更正前已付 ${yuanText(setOff)}（${payouts}），${result}`;
}
