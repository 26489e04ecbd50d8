import type { Entry } from '../ledger/entry.js';
import type { Book, Ledger } from '../ledger/ledger.js';
import type { LedgerHead } from '../model/history.js';
import type { Fen } from '../model/money.js';
import { reversalBefore, setOffsBefore } from '../past/set-offs.js';
import { demandedBy } from './counter-entry.js';
import { moved } from './entry-words.js';

/** Money that is to be got back, and what came back. */
export interface ToReturn {
  readonly payment: Entry;
  /** What says so: its counter-entry, what demands back a correction's money, or the payment itself, which sets off more than it pays (扣回). */
  readonly since: Entry;
  readonly amount: Fen;
  /** The entry of its coming back; undefined: still to come. */
  readonly returned: Entry | undefined;
}

/** A payment countered as wrong (更正), and what became of its money. */
export interface Correction {
  readonly payment: Entry;
  readonly reversal: Entry;
  /** The payment that it was set off against. */
  readonly by: Entry | undefined;
  /** What demands it back instead (追回). */
  readonly demand: Entry | undefined;
}

/** What counter-entries leave to be done, and what came of it, in order of entry. */
export interface Counters {
  readonly returns: readonly ToReturn[];
  readonly corrections: readonly Correction[];
}

/** @param at the last entry that counts */
export async function countersOf(ledger: Ledger, at: LedgerHead): Promise<Counters> {
  return ledger.read(async (book) => {
    const returns: ToReturn[] = [];
    const corrections: Correction[] = [];
    const deducted = new Map<number, Entry>();
    const owed = async (payment: Entry, since: Entry, amount: Fen): Promise<void> => {
      const [returned] = (await book.settlementsOf(since.entry)).filter(({ entry }) => entry <= at.entry);
      returns.push({ payment, since, amount, returned });
    };
    for (const reversal of await book.ofKind('reversal')) {
      if (reversal.entry > at.entry) break;
      const payment = await counteredBy(reversal, book);
      if (demandedBy(reversal) !== 0) await owed(payment, reversal, demandedBy(reversal));
      else if (reversal.details.how === '追回') await owed(payment, reversal, moved(payment));
      else if (reversal.details.how === '更正') {
        const setOffs = await setOffsBefore(payment, book, at);
        for (const each of setOffs) if (moved(each) < 0) deducted.set(each.entry, each);
        const demand = await reversalBefore(reversal, book, at);
        corrections.push({ payment, reversal, by: setOffs.at(-1), demand });
      }
    }
    for (const each of deducted.values()) await owed(each, each, 0 - moved(each));
    return { returns: returns.toSorted((a, b) => a.since.entry - b.since.entry), corrections };
  });
}

/** @throws Error where a counter-entry counters nothing: the chain holds no such one */
async function counteredBy({ entry, target }: Entry, book: Book): Promise<Entry> {
  const found = await book.entry(target);
  if (found === undefined) throw new Error(`entry ${entry} counters entry ${target}, which is not there`);
  return found.kind === 'reversal' ? counteredBy(found, book) : found;
}

/** Still to come back. */
export function openReturns({ returns }: Counters): readonly ToReturn[] {
  return returns.filter(({ returned }) => returned === undefined);
}

/** Neither made up for nor demanded back. */
export function openCorrections({ corrections }: Counters): readonly Correction[] {
  return corrections.filter(({ by, demand }) => by === undefined && demand === undefined);
}
