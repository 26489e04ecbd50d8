import type { Fen } from '../../model/money.js';
import type { FoundPayment } from './payment-row.js';

type Money = Pick<FoundPayment, 'amount' | 'setOff' | 'countered' | 'demanded' | 'settled' | 'deducted'>;

/**
 * What of a payment is out. Money that was countered is out until it comes back; a later payment that it is set off against adds only
 * what it pays itself, so that each yuan counts once, in the year and from the fund it was paid out of.
 */
export function moneyOut(payment: Money): Fen {
  if (payment.countered === '退汇') return 0;
  if (payment.countered === '追回') return payment.settled ? 0 : paidOut(payment);
  // Demanded after a correction, the whole comes back: with what it had in itself of payments before it.
  return payment.demanded && payment.settled ? paidOut(payment) - payment.amount : paidOut(payment);
}

/** As if it had not been countered: less than nothing once what it deducted (扣回) has come back. */
export function paidOut({ amount, setOff, deducted }: Pick<Money, 'amount' | 'setOff' | 'deducted'>): Fen {
  const net = amount - setOff;
  return net >= 0 || deducted ? net : 0;
}
