import type { Entry } from '../../ledger/entry.js';
import type { Book } from '../../ledger/ledger.js';
import type { BankDay } from './payout-now.js';

/** When the bank moved what an entry is about; undefined: not recorded. */
export async function bankDay({ entry }: Entry, book: Book): Promise<BankDay | undefined> {
  const [settlement] = await book.settlementsOf(entry);
  if (settlement === undefined) return undefined;
  const { date = '', voucher = '' } = settlement.details;
  return { entry: settlement.entry, date, voucher };
}
