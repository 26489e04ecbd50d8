import type { Entry } from '../ledger/entry.js';
import type { Book } from '../ledger/ledger.js';
import { openLedger, type LedgerPlace } from '../ledger/sqlite/open-ledger.js';
import type { LedgerHead } from '../model/history.js';
import { yuanText, type Fen } from '../model/money.js';
import { Refusal } from '../model/refusal.js';
import { counterEntry, type ReversalWords } from './counter-entry.js';
import { namedPayments } from './named-payments.js';

export interface ReverseSettings extends ReversalWords {
  /** A 拨付编号, "2023-09-01", or the folder of a posted run. */
  readonly given: string;
  readonly ledger: LedgerPlace;
  /** ISO text with its offset. */
  readonly at: string;
}

export interface Reversed {
  readonly receipt: LedgerHead;
  readonly name: string;
  readonly payments: number;
  /** What was countered, as a positive sum. */
  readonly amount: Fen;
  /** Payments of the run that had been countered before, and were left alone. */
  readonly before: number;
}

/**
 * Counters a payment, or all of a run's that stand: the whole of it or nothing. Nothing is deleted.
 * @throws Refusal POSTING_REFUSED naming what stands against it, LEDGER_…
 */
export async function reversePayments(settings: ReverseSettings): Promise<Reversed> {
  const ledger = await openLedger(settings.ledger);
  try {
    return await ledger.write(async (book) => {
      const { is, name, payments } = await namedPayments(settings.given, book);
      const standing = await standingOf(payments, book);
      const [first] = payments;
      if (standing.length === 0 && first !== undefined) throw await countered(name, is, first, book);
      refuseUncounterable(name, standing, settings);
      for (const payment of standing) await book.append(counterEntry(payment, settings, settings.at));
      return {
        receipt: book.last(),
        name,
        payments: standing.length,
        amount: standing.reduce((sum, { amount }) => sum + amount, 0),
        before: payments.length - standing.length,
      };
    });
  } finally {
    await ledger.close();
  }
}

async function standingOf(payments: readonly Entry[], book: Book): Promise<readonly Entry[]> {
  const standing: Entry[] = [];
  for (const payment of payments)
    if ((await book.reversalOf(payment.entry)) === undefined) standing.push(payment);
  return standing;
}

async function countered(name: string, is: 'run' | 'payment', first: Entry, book: Book): Promise<Refusal> {
  const reversal = await book.reversalOf(first.entry);
  const { how = '', reason = '' } = reversal?.details ?? {};
  const by = `台账第 ${reversal?.entry ?? 0} 条，${how}，${reason}`;
  const problem = is === 'run' ? `全部拨付都已冲销（首笔见${by}）` : `已冲销（${by}）`;
  return new Refusal('POSTING_REFUSED', name, problem, '不必再冲销');
}

/** Named one by one; of more, the number. */
const NAMED = 20;

/** @throws Refusal POSTING_REFUSED */
function refuseUncounterable(name: string, payments: readonly Entry[], { how }: ReversalWords): void {
  const { is, problem, remedy } = UNCOUNTERABLE[how];
  const found = payments.filter(is);
  if (found.length === 0) return;
  const named = found
    .slice(0, NAMED)
    .map((payment) => `${payment.payout}（${yuanText(payment.amount - payment.setOff)} 元）`)
    .join('、');
  const more = found.length > NAMED ? ` 等 ${found.length} 笔` : '';
  throw new Refusal('POSTING_REFUSED', name, `${problem}：${named}${more}`, remedy);
}

interface Uncounterable {
  readonly is: (payment: Entry) => boolean;
  readonly problem: string;
  readonly remedy: string;
}

/** Nothing comes back of what was not paid out. */
const NOT_PAID_OUT: Uncounterable = {
  is: ({ amount, setOff }) => amount - setOff <= 0,
  problem: '抵扣后没有付出，没有款项可退',
  remedy: '有误的用 --kind 更正；整批中有此种的，其余逐笔办理',
};

const UNCOUNTERABLE: Readonly<Record<ReversalWords['how'], Uncounterable>> = {
  退汇: NOT_PAID_OUT,
  追回: NOT_PAID_OUT,
  // A new payment finds what to set off by its once-per key: without one the payee would be paid in full once more.
  更正: {
    is: ({ keys }) => !keys.some(({ use }) => use === 'once'),
    problem: '期初记录没有写明事项，新付时找不到它，不会抵扣',
    remedy: '请用 --kind 追回，到账后再付',
  },
};
