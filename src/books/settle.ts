import type { Entry } from '../ledger/entry.js';
import type { Book } from '../ledger/ledger.js';
import { openLedger, type LedgerPlace } from '../ledger/sqlite/open-ledger.js';
import type { Day } from '../model/day.js';
import type { LedgerHead } from '../model/history.js';
import type { Fen } from '../model/money.js';
import { dueOf, settlementEntry, type Due } from './due.js';
import { moved } from './entry-words.js';
import { namedPayments } from './named-payments.js';
import { nothingDue, refuseDay } from './refuse-settling.js';
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
