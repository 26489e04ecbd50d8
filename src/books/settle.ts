import type { Entry } from '../ledger/entry.js';
import type { Book } from '../ledger/ledger.js';
import { openLedger, type LedgerPlace } from '../ledger/sqlite/open-ledger.js';
import { firstDay, type Day } from '../model/day.js';
import type { LedgerHead } from '../model/history.js';
import type { Fen } from '../model/money.js';
import { Refusal } from '../model/refusal.js';
import { mirrored, whoAndWhat } from './counter-entry.js';
import { namedPayments } from './named-payments.js';

export interface SettleSettings {
  /** A 拨付编号, "2023-09-01", or the folder of a posted run. */
  readonly given: string;
  readonly ledger: LedgerPlace;
  /** The bank's day. */
  readonly date: Day;
  readonly voucher: string;
  /** ISO text with its offset. */
  readonly at: string;
}

export interface Settled {
  readonly receipt: LedgerHead;
  readonly name: string;
  /** What the bank did: it paid, or money came back. */
  readonly is: 'paid' | 'returned';
  readonly payments: number;
  /** What the bank moved, positive. */
  readonly amount: Fen;
  /** Payments of the run left alone: settled before, or countered. */
  readonly left: number;
}

/** Something that is still to be settled: a payment, or the counter-entry under which money is to come back. */
interface Open {
  readonly is: Settled['is'];
  readonly entry: Entry;
}

/**
 * Records the day and voucher under which the bank paid: of a payment, or of all of a run's that stand and are not settled. Of a
 * payment that is to be got back (追回), or of a run that is so as a whole, it records that the money came back.
 * @throws Refusal POSTING_REFUSED where there is nothing to settle or the day cannot be, LEDGER_…
 */
export async function settlePayments(settings: SettleSettings): Promise<Settled> {
  const { date, voucher, at } = settings;
  const ledger = await openLedger(settings.ledger);
  try {
    return await ledger.write(async (book) => {
      const { name, payments } = await namedPayments(settings.given, book);
      const open: Open[] = [];
      for (const payment of payments) {
        const found = await openOf(payment, book);
        if (found !== undefined) open.push(found);
      }
      const isReturned = open.length === payments.length && open.every(({ is }) => is === 'returned');
      const is = isReturned ? 'returned' : 'paid';
      const chosen = open.filter((each) => each.is === is);
      if (chosen.length === 0) throw await nothingOpen(name, payments, book);
      for (const { entry } of chosen) {
        await refuseDay(settings, name, entry, book);
        const details = { ...whoAndWhat(entry), is: SETTLED[is], date, voucher };
        await book.append({ ...mirrored(entry), kind: 'settlement', details, at });
      }
      const moved = chosen.reduce((sum, { entry }) => sum + entry.amount - entry.setOff, 0);
      return {
        receipt: book.last(),
        name,
        is,
        payments: chosen.length,
        amount: Math.abs(moved),
        left: payments.length - chosen.length,
      };
    });
  } finally {
    await ledger.close();
  }
}

/** As an entry says it. */
const SETTLED: Readonly<Record<Settled['is'], string>> = { paid: '付出', returned: '追回到账' };

async function openOf(payment: Entry, book: Book): Promise<Open | undefined> {
  const reversal = await book.reversalOf(payment.entry);
  if (reversal?.details.how === '追回')
    return (await isSettled(reversal, book)) ? undefined : { is: 'returned', entry: reversal };
  if (reversal?.details.how === '退汇' || (await isSettled(payment, book))) return undefined;
  return { is: 'paid', entry: payment };
}

async function isSettled({ entry }: Entry, book: Book): Promise<boolean> {
  return (await book.settlementsOf(entry)).length > 0;
}

async function nothingOpen(name: string, payments: readonly Entry[], book: Book): Promise<Refusal> {
  const [payment] = payments;
  if (payment === undefined || payments.length > 1)
    return refusal(name, '没有待登记的到账：都已登记或已冲销', '追回的款项到账时，请按拨付编号逐笔登记');
  const reversal = await book.reversalOf(payment.entry);
  if (reversal?.details.how === '退汇')
    return refusal(name, `已退汇（台账第 ${reversal.entry} 条）`, '重新拨付后登记新的一笔');
  const [before] = await book.settlementsOf(
    reversal?.details.how === '追回' ? reversal.entry : payment.entry,
  );
  const { date = '', voucher = '' } = before?.details ?? {};
  return refusal(
    name,
    `已登记到账（台账第 ${before?.entry ?? 0} 条，${date}，凭证 ${voucher}）`,
    '不必再登记',
  );
}

/** @throws Refusal where the bank cannot have acted on that day: before the month paid for, before it paid what comes back, or yet to come */
async function refuseDay(
  { date, at }: SettleSettings,
  name: string,
  { kind, target, period, payout }: Entry,
  book: Book,
): Promise<void> {
  const latest = latestDay(at);
  if (date > latest) throw refusal(name, `到账日期 ${date} 还没有到`, '请核对 --date');
  if (date < firstDay(period))
    throw refusal(name, `到账日期 ${date} 早于 ${payout} 的期间 ${period}`, '请核对 --date');
  if (kind !== 'reversal') return;
  const [paid] = await book.settlementsOf(target);
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
