import type { PaymentKey } from './payment-key.js';
import { budgetKey, certificateKeys, paymentKeys, setOffKey } from './payment-keys.js';
import type { Payout } from './payout.js';

/** All that a payout is remembered by. Made for a list that holds them, not with every payout. */
export function payoutKeys({ paidFor }: Pick<Payout, 'paidFor'>): readonly PaymentKey[] {
  const { keys, budget, certificate, corrections } = paidFor;
  return [
    ...paymentKeys(keys),
    ...(budget === undefined ? [] : [budgetKey(budget.fund, budget.year, budget.most)]),
    ...(certificate === undefined ? [] : certificateKeys(certificate)),
    ...corrections.map((each) => setOffKey(each.payout, each.amount)),
  ];
}
