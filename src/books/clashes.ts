import type { Claimant, OpenCorrection, PaidHistory } from '../model/history.js';
import { yuanText } from '../model/money.js';
import type { KeyUse, PaymentKey } from '../model/payment-key.js';
import { budgetOf } from '../model/payment-keys.js';
import { Limits } from '../settle/limits.js';
import { isUnlike, paymentText, unsettledText } from '../settle/stops.js';
import type { RunPayment } from '../past/run-payments.js';

/** Holds the payments of a run, one after another, against the ledger as it is now; says what a payment clashes with. */
export function openClashes(history: PaidHistory): (payment: RunPayment) => string | undefined {
  const limits = new Limits(history);
  const setOff = new Set<string>();
  return (payment) => {
    const { net, keys } = payment;
    const of = (use: KeyUse): PaymentKey | undefined => keys.find((key) => key.use === use);
    const claimant = claimantIn(payment);
    const { amount } = claimant;
    const before = history.paid(claimant);
    if (before !== undefined && !isUnlike(before, amount)) return `此前已拨付：${paymentText(before)}`;
    const { own, others } = history.corrections(claimant);
    const open = others.filter(({ payout }) => !setOff.has(payout));
    if (open.length > 0) return unsettledText(open);
    if (setOffText(own) !== setOffText(setOffsIn(keys)))
      return `更正待抵扣的是 ${setOffText(own)}，这一批抵扣了 ${setOffText(setOffsIn(keys))}`;
    for (const { payout } of own) setOff.add(payout);
    const [cap, times, budget] = [of('cap'), of('times'), of('budget')];
    const ceiling = budget && { ...budgetOf(budget), most: budget.most };
    return limits.take({ cap, times }, net, ceiling)?.message;
  };
}

/** Who was to be paid for what, as the ledger is asked about it. */
export function claimantIn({ line, net, setOff, keys }: RunPayment): Claimant {
  const once = keys.find(({ use }) => use === 'once');
  return {
    rule: line.get('规则'),
    once: once?.key ?? '',
    by: once?.by ?? '',
    doubles: keys.flatMap(({ use, key }) => (use === 'double' ? [key] : [])),
    payee: line.get('收款人证件号码'),
    beneficiary: line.get('受益人证件号码'),
    amount: net + setOff,
  };
}

type SetOff = Pick<OpenCorrection, 'payout' | 'amount'>;

function setOffsIn(keys: RunPayment['keys']): readonly SetOff[] {
  return keys.flatMap(({ use, key, most }) => (use === 'setOff' ? [{ payout: key, amount: most }] : []));
}

function setOffText(corrections: readonly SetOff[]): string {
  const parts = corrections.map(({ payout, amount }) => `${payout}（${yuanText(amount)} 元）`).toSorted();
  return parts.length === 0 ? '无' : parts.join('、');
}
