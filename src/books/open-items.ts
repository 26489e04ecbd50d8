import type { Entry } from '../ledger/entry.js';
import type { Book, Ledger } from '../ledger/ledger.js';

/** A payment that is to be got back (追回), with its counter-entry, and what came back. */
export interface ToReturn {
  readonly payment: Entry;
  readonly reversal: Entry;
  /** The entry of its coming back; undefined: still to come. */
  readonly returned: Entry | undefined;
}

/** A payment countered as wrong (更正), and the one that it was set off against. */
export interface Correction {
  readonly payment: Entry;
  readonly reversal: Entry;
  /** Undefined: still open. */
  readonly by: Entry | undefined;
}

/** What counter-entries leave to be done, and what came of it, in order of entry. */
export interface Counters {
  readonly returns: readonly ToReturn[];
  readonly corrections: readonly Correction[];
}

export async function countersOf(ledger: Ledger): Promise<Counters> {
  return ledger.read(async (book) => {
    const returns: ToReturn[] = [];
    const wrong: { readonly payment: Entry; readonly reversal: Entry; by: Entry | undefined }[] = [];
    for (const reversal of await book.ofKind('reversal')) {
      const payment = await counteredBy(reversal, book);
      if (reversal.details.how === '更正') wrong.push({ payment, reversal, by: undefined });
      if (reversal.details.how !== '追回') continue;
      const [returned] = await book.settlementsOf(reversal.entry);
      returns.push({ payment, reversal, returned });
    }
    if (wrong.length > 0) await findSetOffs(ledger, book, wrong);
    return { returns, corrections: wrong };
  });
}

/** @throws Error where a counter-entry counters nothing: the chain holds no such one */
async function counteredBy({ entry, target }: Entry, book: Book): Promise<Entry> {
  const payment = await book.entry(target);
  if (payment === undefined) throw new Error(`entry ${entry} counters entry ${target}, which is not there`);
  return payment;
}

/** The payment with which a correction was made up for stands under the same key, came after, and did not come back. */
async function findSetOffs(
  ledger: Ledger,
  book: Book,
  wrong: readonly { readonly payment: Entry; readonly reversal: Entry; by: Entry | undefined }[],
): Promise<void> {
  const byKey = new Map<string, typeof wrong>();
  for (const each of wrong)
    byKey.set(onceOf(each.payment), [...(byKey.get(onceOf(each.payment)) ?? []), each]);
  const first = Math.min(...wrong.map(({ reversal }) => reversal.entry));
  for await (const later of ledger.entries(first)) {
    if (later.setOff === 0 || (later.kind !== 'payout' && later.kind !== 'opening')) continue;
    const of = byKey.get(onceOf(later)) ?? [];
    if (of.length === 0 || isReversedBack(await book.reversalOf(later.entry))) continue;
    for (const each of of) if (each.reversal.entry < later.entry) each.by ??= later;
  }
}

function isReversedBack(reversal: Entry | undefined): boolean {
  return reversal !== undefined && reversal.details.how !== '更正';
}

function onceOf({ keys }: Entry): string {
  return keys.find(({ use }) => use === 'once')?.key ?? '';
}

/** Still to come back. */
export function openReturns({ returns }: Counters): readonly ToReturn[] {
  return returns.filter(({ returned }) => returned === undefined);
}

/** Not yet made up for. */
export function openCorrections({ corrections }: Counters): readonly Correction[] {
  return corrections.filter(({ by }) => by === undefined);
}
