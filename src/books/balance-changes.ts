import type { Entry, EntryKind } from '../ledger/entry.js';
import type { Ledger } from '../ledger/ledger.js';
import { demandedBy } from './counter-entry.js';
import { moved } from './entry-words.js';
import type { Sums } from './sums.js';

type Change = (entry: Entry, ledger: Ledger) => Promise<Partial<Sums>>;

const payment: Change = async (entry) => ({
  payments: 1,
  paid: entry.amount,
  net: entry.amount,
  // What sets off more than it pays is to be got back.
  ...(moved(entry) < 0 ? { toReturn: 0 - moved(entry) } : { awaiting: moved(entry) }),
  carried: 0 - entry.setOff,
});

/** A counter-entry has the payment's figures with the sign turned round. */
const reversal: Change = async (entry, ledger) => {
  const { amount, setOff, details } = entry;
  const demanded = demandedBy(entry);
  if (demanded !== 0) return { toReturn: demanded, carried: 0 - demanded };
  const countered = { reversed: amount, net: amount };
  if (details.how === '更正') return { ...countered, carried: -amount };
  // What the payment had set off is open again.
  if (details.how === '追回') return { ...countered, toReturn: -moved(entry), carried: -setOff };
  return { ...countered, ...(await takenBack(entry.target, entry, ledger)), carried: -setOff };
};

const settlement: Change = async (entry, ledger) => {
  if (entry.details.is === '付出') return { settled: moved(entry), awaiting: -moved(entry) };
  const paid = await paymentOf(entry, ledger);
  return { toReturn: moved(entry), ...(await takenBack(paid, entry, ledger)) };
};

/** The payment under all that was recorded of it. */
async function paymentOf(entry: Entry, ledger: Ledger): Promise<number> {
  const target = await ledger.read((book) => book.entry(entry.target));
  if (target === undefined)
    throw new Error(`entry ${entry.entry} is of entry ${entry.target}, which is not there`);
  return target.kind === 'payout' || target.kind === 'opening' ? target.entry : paymentOf(target, ledger);
}

/** Money that came back is no longer out, whether the bank's paying it was recorded or not. @param by what came back, negative */
async function takenBack(paid: number, by: Entry, ledger: Ledger): Promise<Partial<Sums>> {
  const settlements = await ledger.read((book) => book.settlementsOf(paid));
  return settlements.length > 0 ? { settled: moved(by) } : { awaiting: moved(by) };
}

/** What an entry changes of the sums, by kind. */
export const CHANGES: Readonly<Record<Exclude<EntryKind, 'run'>, Change>> = {
  payout: payment,
  opening: payment,
  reversal,
  settlement,
};
