import type { Entry } from '../../ledger/entry.js';
import type { Book } from '../../ledger/ledger.js';
import { setOffBy } from '../set-offs.js';
import { bankDay } from './bank-day.js';
import type { CounteredNow, CounterWords, MoneyNow } from './payout-now.js';

/** How a payment was countered, and what became of its money; undefined: it stands. */
export async function counteredNow(payment: Entry, book: Book): Promise<CounteredNow | undefined> {
  const reversal = await book.reversalOf(payment.entry);
  if (reversal === undefined) return undefined;
  const { how = '' } = reversal.details;
  const demand = await book.reversalOf(reversal.entry);
  const demanding = demand ?? (how === '追回' ? reversal : undefined);
  const money =
    demanding === undefined ? await keptMoney(how, payment, book) : await dueMoney(demanding, book);
  return { ...wordsOf(reversal), how, demand: demand && wordsOf(demand), money };
}

async function dueMoney(demanding: Entry, book: Book): Promise<MoneyNow> {
  const back = await bankDay(demanding, book);
  return back === undefined ? { is: 'demanded' } : { is: 'recovered', back };
}

async function keptMoney(how: string, payment: Entry, book: Book): Promise<MoneyNow> {
  if (how === '退汇') return { is: 'returned' };
  const by = await setOffBy(payment, book);
  return by === undefined ? { is: 'open' } : { is: 'set-off', payout: by.payout };
}

function wordsOf({ entry, at, details }: Entry): CounterWords {
  return { entry, day: at.slice(0, 10), reason: details.reason ?? '' };
}
