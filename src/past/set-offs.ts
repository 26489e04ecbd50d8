import type { Entry } from '../ledger/entry.js';
import type { Book } from '../ledger/ledger.js';
import type { LedgerHead } from '../model/history.js';

/** The payment that a correction is set off against, as the ledger stands; undefined: it is still open, or was demanded back. */
export async function setOffBy(payment: Entry, book: Book): Promise<Entry | undefined> {
  return (await setOffsBefore(payment, book, book.head)).at(-1);
}

/** A payment that came back (退汇, 追回) leaves open again what it was set off against; one corrected in turn has it in itself. */
export async function setOffsBefore(
  { payout }: Entry,
  book: Book,
  at: LedgerHead,
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for (const each of await book.setOffsOf(payout)) {
    if (each.entry > at.entry) break;
    const reversal = await reversalBefore(each, book, at);
    if (reversal === undefined || reversal.details.how === '更正') found.push(each);
  }
  return found;
}

export async function reversalBefore(
  { entry }: Entry,
  book: Book,
  at: LedgerHead,
): Promise<Entry | undefined> {
  const reversal = await book.reversalOf(entry);
  return reversal !== undefined && reversal.entry <= at.entry ? reversal : undefined;
}
