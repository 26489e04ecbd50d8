import type { Entry } from '../ledger/entry.js';
import type { Book } from '../ledger/ledger.js';
import { firstDay, type Day } from '../model/day.js';
import type { Refusal } from '../model/refusal.js';
import { refused } from '../model/refusals/refused.js';
import type { Due } from './due.js';

/** Why nothing of what was named is to be settled. */
export async function nothingDue(name: string, payments: readonly Entry[], book: Book): Promise<Refusal> {
  const [payment] = payments;
  if (payment === undefined || payments.length > 1)
    return refused('POSTING_REFUSED', name, (say) => say.nothingToSettle());
  const reversal = await book.reversalOf(payment.entry);
  if (reversal?.details.how === '退汇')
    return refused('POSTING_REFUSED', name, (say) => say.returnedByBank(reversal.entry));
  const before = await lastSettled(payment, reversal, book);
  if (before === undefined) return refused('POSTING_REFUSED', name, (say) => say.nothingMoved());
  const { date = '', voucher = '' } = before.details;
  return refused('POSTING_REFUSED', name, (say) => say.settled(before.entry, date, voucher));
}

async function lastSettled(
  payment: Entry,
  reversal: Entry | undefined,
  book: Book,
): Promise<Entry | undefined> {
  const demand = reversal && (await book.reversalOf(reversal.entry));
  for (const each of [demand, reversal, payment]) {
    const [before] = each === undefined ? [] : await book.settlementsOf(each.entry);
    if (before !== undefined) return before;
  }
  return undefined;
}

/** @throws Refusal where the bank cannot have acted on that day: before the month paid for, before it paid what comes back, or yet to come */
export async function refuseDay(
  { date, at }: { readonly date: Day; readonly at: string },
  name: string,
  { is, payment }: Due,
  book: Book,
): Promise<void> {
  const { period, payout, entry } = payment;
  const latest = latestDay(at);
  if (date > latest) throw refused('POSTING_REFUSED', name, (say) => say.dayToCome(date));
  if (date < firstDay(period))
    throw refused('POSTING_REFUSED', name, (say) => say.dayBeforePeriod(date, payout, period));
  if (is !== '追回到账') return;
  const [paid] = await book.settlementsOf(entry);
  const day = paid?.details.date ?? '';
  if (date < day) throw refused('POSTING_REFUSED', name, (say) => say.dayBeforePaid(date, day));
}

const HOURS_AHEAD = 14;

/** The day that it is at a moment wherever the day begins first. */
function latestDay(at: string): Day {
  return new Date(Date.parse(at) + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}
