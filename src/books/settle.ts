import type { Entry } from '../ledger/entry.js';
import type { Book } from '../ledger/ledger.js';
import { openLedger, type LedgerPlace } from '../ledger/sqlite/open-ledger.js';
import { firstDay, type Day } from '../model/day.js';
import type { LedgerHead } from '../model/history.js';
import type { Fen } from '../model/money.js';
import { Refusal } from '../model/refusal.js';
import { dueOf, settlementEntry, type Due } from './due.js';
import { moved } from './entry-words.js';
import { namedPayments } from './named-payments.js';
import { refusePersonAsVoucher } from './voucher.js';

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
  readonly left: LeftAlone;
}

/** Payments of the run of which nothing was recorded. */
interface LeftAlone {
  /** Settled before, or countered. */
  readonly before: number;
  /** Wholly set off: the bank moves nothing. */
  readonly unmoved: number;
  /** Still to be got back (扣回): recorded one by one when they have come. */
  readonly toGetBack: number;
}

/**
 * Records the day and voucher under which the bank paid: of a payment, or of all of a run's that stand and are not settled. Of a
 * payment that is to be got back (追回, 扣回), or of a run that is demanded back as a whole, it records that the money came back.
 * @throws Refusal USAGE where the voucher is a person's number, POSTING_REFUSED where there is nothing to settle or the day cannot be, LEDGER_…
 */
export async function settlePayments(settings: SettleSettings): Promise<Settled> {
  const { date, voucher, at } = settings;
  refusePersonAsVoucher(voucher);
  const ledger = await openLedger(settings.ledger);
  try {
    return await ledger.write(async (book) => {
      const { name, payments, is: named } = await namedPayments(settings.given, book);
      const due: Due[] = [];
      for (const payment of payments) due.push(...(await dueOf(payment, book)));
      const chosen = named === 'payment' ? due : dueOfRun(due, await paidOut(payments, book));
      const [first] = chosen;
      if (first === undefined) throw await nothingDue(name, payments, book);
      for (const each of chosen) {
        await refuseDay(settings, name, each, book);
        await book.append(settlementEntry(each, { date, voucher }, at));
      }
      const settled = new Set(chosen.map(({ payment }) => payment));
      const others = payments.filter((payment) => !settled.has(payment));
      const unmoved = others.filter((payment) => moved(payment) === 0).length;
      const toGetBack = others.filter((other) =>
        due.some(({ payment, is }) => payment === other && is === '扣回到账'),
      ).length;
      return {
        receipt: book.last(),
        name,
        is: first.is === '付出' ? 'paid' : 'returned',
        payments: settled.size,
        amount: Math.abs(chosen.reduce((sum, { amount }) => sum + amount, 0)),
        left: { before: others.length - unmoved - toGetBack, unmoved, toGetBack },
      };
    });
  } finally {
    await ledger.close();
  }
}

/** But for what the bank sent back. */
async function paidOut(payments: readonly Entry[], book: Book): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for (const payment of payments)
    if ((await book.reversalOf(payment.entry))?.details.how !== '退汇') found.push(payment);
  return found;
}

/** Those of a run that the bank settles together: what it paid, or, where all was demanded back, what came back. */
function dueOfRun(due: readonly Due[], payments: readonly Entry[]): readonly Due[] {
  const demanded = new Set(due.flatMap(({ is, payment }) => (is === '追回到账' ? [payment] : [])));
  const isDemanded = payments.filter((payment) => moved(payment) > 0).every((each) => demanded.has(each));
  return due.filter(({ is }) => is === (isDemanded ? '追回到账' : '付出'));
}

async function nothingDue(name: string, payments: readonly Entry[], book: Book): Promise<Refusal> {
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
async function refuseDay(
  { date, at }: SettleSettings,
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
