import type { Entry } from '../ledger/entry.js';
import type { Book, WritableBook } from '../ledger/ledger.js';
import { openLedger, type LedgerPlace } from '../ledger/sqlite/open-ledger.js';
import type { LedgerHead } from '../model/history.js';
import type { Fen } from '../model/money.js';
import type { Refusal } from '../model/refusal.js';
import { refused } from '../model/refusals/refused.js';
import { counterEntry, demandEntry, type ReversalWords } from './counter-entry.js';
import { moved } from './entry-words.js';
import { namedPayments } from './named-payments.js';
import { setOffBy } from '../past/set-offs.js';
import { isPaidOut, refuseUncounterable } from './uncounterable.js';

export interface ReverseSettings extends ReversalWords {
  /** A 拨付编号, "2023-09-01", or the folder of a posted run. */
  readonly given: string;
  readonly ledger: LedgerPlace;
  /** ISO text with its offset. */
  readonly at: string;
}

export interface Reversed {
  /** `demanded`: a correction was turned into a demand. */
  readonly is: 'countered' | 'demanded';
  readonly receipt: LedgerHead;
  readonly name: string;
  readonly payments: number;
  /** What comes back or is demanded back (退汇, 追回), or is to be set off (更正). */
  readonly amount: Fen;
  /** Payments of the run that had been countered before, and were left alone. */
  readonly before: number;
  /** Payments of the run that nothing was paid out for, and nothing can come back of: left standing. */
  readonly unpaid: number;
}

/**
 * Counters a payment, or all of a run's that stand: the whole of it or nothing. Nothing is deleted. Demanding back (追回) a payment
 * that was corrected (更正) and is not set off yet turns the correction into a demand.
 * @throws Refusal POSTING_REFUSED naming what stands against it, LEDGER_…
 */
export async function reversePayments(settings: ReverseSettings): Promise<Reversed> {
  const ledger = await openLedger(settings.ledger);
  try {
    return await ledger.write(async (book) => {
      const { is, name, payments } = await namedPayments(settings.given, book);
      const [first] = payments;
      if (is === 'payment' && first !== undefined && settings.how !== '更正') {
        const reversal = await book.reversalOf(first.entry);
        if (reversal?.details.how === '更正') return demand(first, reversal, settings, book);
      }
      const standing = await standingOf(payments, book);
      if (standing.length === 0 && first !== undefined) throw await countered(name, is, first, book);
      const chosen = is === 'run' ? standing.filter((each) => isPaidOut(each, settings)) : standing;
      refuseUncounterable(name, chosen.length === 0 ? standing : chosen, settings);
      for (const payment of chosen) await book.append(counterEntry(payment, settings, settings.at));
      return {
        is: 'countered',
        receipt: book.last(),
        name,
        payments: chosen.length,
        amount: chosen.reduce((sum, payment) => sum + AT_STAKE[settings.how](payment), 0),
        before: payments.length - standing.length,
        unpaid: standing.length - chosen.length,
      };
    });
  } finally {
    await ledger.close();
  }
}

/** What of a payment its counter-entry is about: the bank never moved what was set off, but a new payment is held against the whole. */
const AT_STAKE: Readonly<Record<ReversalWords['how'], (payment: Entry) => Fen>> = {
  退汇: moved,
  追回: moved,
  更正: ({ amount }) => amount,
};

/** @throws Refusal where the correction is set off, or was demanded back before */
async function demand(
  payment: Entry,
  correction: Entry,
  settings: ReverseSettings,
  book: WritableBook,
): Promise<Reversed> {
  const { payout } = payment;
  const { entry } = correction;
  const before = await book.reversalOf(entry);
  if (before !== undefined)
    throw refused('POSTING_REFUSED', payout, (say) => say.correctionDemanded(entry, before.entry));
  const by = await setOffBy(payment, book);
  if (by !== undefined)
    throw refused('POSTING_REFUSED', payout, (say) => say.correctionSetOff(entry, by.payout));
  if (settings.how === '退汇') throw refused('POSTING_REFUSED', payout, (say) => say.correctionOpen(entry));
  await book.append(demandEntry(payment, correction, settings, settings.at));
  const { amount } = payment;
  const receipt = book.last();
  return { is: 'demanded', receipt, name: payout, payments: 1, amount, before: 0, unpaid: 0 };
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
  const by = { entry: reversal?.entry ?? 0, how, reason };
  return refused('POSTING_REFUSED', name, (say) =>
    is === 'payment' ? say.countered(by) : say.allCountered(by),
  );
}
