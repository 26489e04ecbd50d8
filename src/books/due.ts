import type { Draft, Entry } from '../ledger/entry.js';
import type { Book } from '../ledger/ledger.js';
import type { Day } from '../model/day.js';
import type { Fen } from '../model/money.js';
import { mirrored, whoAndWhat } from './counter-entry.js';
import { moved } from './entry-words.js';

/** What the bank is still to move on account of a payment. */
export interface Due {
  /** As the entry says it once it is recorded. 扣回: what a payment comes to that sets off more than it pays. */
  readonly is: '付出' | '追回到账' | '扣回到账';
  readonly payment: Entry;
  /** What is settled: the payment, its counter-entry, or what demands back the money of a correction. */
  readonly entry: Entry;
  /** Signed: what comes back is negative. */
  readonly amount: Fen;
}

/**
 * Mostly one thing or none. Two where a payment that is to be got back in part was corrected in turn, and its money demanded back too.
 */
export async function dueOf(payment: Entry, book: Book): Promise<readonly Due[]> {
  const net = moved(payment);
  const reversal = await book.reversalOf(payment.entry);
  const demand = reversal && (await book.reversalOf(reversal.entry));
  const due: Due[] = [];
  const add = async (is: Due['is'], entry: Entry, amount: Fen): Promise<void> => {
    if ((await book.settlementsOf(entry.entry)).length === 0) due.push({ is, payment, entry, amount });
  };
  const stays = reversal === undefined || reversal.details.how === '更正';
  if (stays && net < 0) await add('扣回到账', payment, net);
  if (stays && net > 0 && demand === undefined) await add('付出', payment, net);
  if (reversal?.details.how === '追回') await add('追回到账', reversal, -net);
  if (demand !== undefined) await add('追回到账', demand, 0 - payment.amount);
  return due;
}

export function settlementEntry(
  { is, payment, entry, amount }: Due,
  { date, voucher }: { readonly date: Day; readonly voucher: string },
  at: string,
): Draft {
  return {
    ...mirrored(entry),
    kind: 'settlement',
    amount: amount + entry.setOff,
    details: { ...whoAndWhat(payment), is, date, voucher },
    at,
  };
}
