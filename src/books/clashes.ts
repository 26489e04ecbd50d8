import type { PaidHistory } from '../model/history.js';
import { yuanText } from '../model/money.js';
import type { KeyUse, PaymentKey } from '../model/payment-key.js';
import { budgetOf } from '../model/payment-keys.js';
import { Limits } from '../settle/limits.js';
import { isUnlike, paymentText } from '../settle/stops.js';
import type { RunPayment } from './run-payments.js';

/** Holds the payments of a run, one after another, against the ledger as it is now; says what a payment clashes with. */
export function openClashes(history: PaidHistory): (payment: RunPayment) => string | undefined {
  const limits = new Limits(history);
  const here = new Set<string>();
  return ({ line, net, setOff, keys }) => {
    const of = (use: KeyUse): PaymentKey | undefined => keys.find((key) => key.use === use);
    const once = of('once')?.key ?? '';
    if (here.has(once)) return '同一事项在这一批中有两笔';
    here.add(once);
    const amount = net + setOff;
    const before = history.paid({
      rule: line.get('规则'),
      once,
      payee: line.get('收款人证件号码'),
      beneficiary: line.get('受益人证件号码'),
      amount,
    });
    if (before !== undefined && !isUnlike(before, amount)) return `此前已拨付：${paymentText(before)}`;
    const open = history.corrections(once).reduce((sum, correction) => sum + correction.amount, 0);
    if (open !== setOff) return `更正前已付 ${yuanText(open)} 待抵扣，这一批抵扣了 ${yuanText(setOff)}`;
    const [cap, times, budget] = [of('cap'), of('times'), of('budget')];
    const ceiling = budget && { ...budgetOf(budget), most: budget.most };
    return limits.take({ cap, times }, amount, ceiling)?.message;
  };
}
