import type { Entry } from '../ledger/entry.js';
import type { Book } from '../ledger/ledger.js';
import { firstDay, type Day } from '../model/day.js';
import { Refusal } from '../model/refusal.js';
import type { Due } from './due.js';

/** Why nothing of what was named is to be settled. */
export async function nothingDue(name: string, payments: readonly Entry[], book: Book): Promise<Refusal> {
  const [payment] = payments;
  if (payment === undefined || payments.length > 1)
    return refusal(
      name,
      '没有待登记的到账：都已登记或已冲销，或抵扣后没有付出',
      '追回、扣回的款项到账时，请按拨付编号逐笔登记',
    );
  const reversal = await book.reversalOf(payment.entry);
  if (reversal?.details.how === '退汇')
    return refusal(name, `已退汇（台账第 ${reversal.entry} 条）`, '重新拨付后登记新的一笔');
  const before = await lastSettled(payment, reversal, book);
  if (before === undefined) return refusal(name, '抵扣后没有付出，也没有扣回', '不必登记');
  const { date = '', voucher = '' } = before.details;
  return refusal(name, `已登记到账（台账第 ${before.entry} 条，${date}，凭证 ${voucher}）`, '不必再登记');
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
  if (date > latest) throw refusal(name, `到账日期 ${date} 还没有到`, '请核对 --date');
  if (date < firstDay(period))
    throw refusal(name, `到账日期 ${date} 早于 ${payout} 的期间 ${period}`, '请核对 --date');
  if (is !== '追回到账') return;
  const [paid] = await book.settlementsOf(entry);
  const day = paid?.details.date ?? '';
  if (date < day) throw refusal(name, `到账日期 ${date} 早于付出的日期 ${day}`, '请核对 --date');
}

const HOURS_AHEAD = 14;

/** The day that it is at a moment wherever the day begins first. */
function latestDay(at: string): Day {
  return new Date(Date.parse(at) + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}

function refusal(name: string, problem: string, remedy: string): Refusal {
  return new Refusal('POSTING_REFUSED', name, problem, remedy);
}
