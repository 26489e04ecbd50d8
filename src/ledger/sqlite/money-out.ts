import type { Fen } from '../../model/money.js';
import type { FoundPayment } from './payment-row.js';

export type Money = Pick<
  FoundPayment,
  'payout' | 'amount' | 'setOff' | 'countered' | 'demanded' | 'settled' | 'deducted'
>;

/** The payment that a correction is set off against, if any. */
export type SetOffBy = (payment: Money) => Money | undefined;

/**
 * What of a payment is out. A later payment that it is set off against adds only what it pays itself, and money that comes back on
 * account of the later one is taken from that first, then from what was set off: so that each yuan counts once, in the year and from the
 * fund it was paid out of, until it is back.
 */
export function moneyOut(payment: Money, setOffBy: SetOffBy): Fen {
  const paid = paidOut(payment);
  if (payment.countered === '退汇') return 0;
  if (payment.countered === '追回') return payment.settled ? 0 : paid;
  return paid - Math.min(paid, cameBack(payment, setOffBy));
}

/** As if it had not been countered. */
export function paidOut({ amount, setOff }: Pick<Money, 'amount' | 'setOff'>): Fen {
  return Math.max(amount - setOff, 0);
}

/** What came back of a payment and of what it was set off against before. */
function cameBack(payment: Money, setOffBy: SetOffBy): Fen {
  const { amount, setOff, countered, demanded, settled, deducted } = payment;
  const deduction = deducted ? setOff - amount : 0;
  if (countered !== '更正') return deduction;
  if (demanded) return deduction + (settled ? amount : 0);
  const by = setOffBy(payment);
  if (by === undefined) return deduction;
  const passedOn = Math.max(cameBack(by, setOffBy) - paidOut(by), 0);
  return deduction + Math.floor((passedOn * amount) / by.setOff);
}
