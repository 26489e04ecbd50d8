import type { PaymentKey } from './payment-key.js';
import { budgetKey, certificateKeys, paymentKeys, setOffKey } from './payment-keys.js';
import type { Payout } from './payout.js';

/** All that a payout is remembered by. Made for a list that holds them, not with every payout. */
export function payoutKeys({ paidFor }: Pick<Payout, 'paidFor'>): readonly PaymentKey[] {
  const { keys, budget, certificate, corrections } = paidFor;
  const all = [...paymentKeys(keys)];
  if (budget !== undefined) all.push(budgetKey(budget.fund, budget.year, budget.most));
  if (certificate !== undefined) all.push(...certificateKeys(certificate));
  for (const each of corrections) all.push(setOffKey(each.payout, each.amount));
  return all;
}
