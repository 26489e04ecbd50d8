import type { Entry } from '../ledger/entry.js';
import type { Book, Ledger } from '../ledger/ledger.js';
import type { LedgerHead } from '../model/history.js';

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

/** @param at the last entry that counts */
export async function countersOf(ledger: Ledger, at: LedgerHead): Promise<Counters> {
  const isSeen = ({ entry }: Entry): boolean => entry <= at.entry;
  const { returns, wrong } = await ledger.read(async (book) => {
    const found: { returns: ToReturn[]; wrong: SetOff[] } = { returns: [], wrong: [] };
    for (const reversal of (await book.ofKind('reversal')).filter(isSeen)) {
      const payment = await counteredBy(reversal, book);
      if (reversal.details.how === '更正') found.wrong.push({ payment, reversal, by: undefined });
      if (reversal.details.how !== '追回') continue;
      const [returned] = (await book.settlementsOf(reversal.entry)).filter(isSeen);
      found.returns.push({ payment, reversal, returned });
    }
    return found;
  });
  if (wrong.length > 0) await findSetOffs(ledger, at, wrong);
  return { returns, corrections: wrong };
}

/** A correction while it is looked for what made up for it. */
interface SetOff extends Omit<Correction, 'by'> {
  by: Entry | undefined;
}

/** @throws Error where a counter-entry counters nothing: the chain holds no such one */
async function counteredBy({ entry, target }: Entry, book: Book): Promise<Entry> {
  const payment = await book.entry(target);
  if (payment === undefined) throw new Error(`entry ${entry} counters entry ${target}, which is not there`);
  return payment;
}

/** The payment with which a correction was made up for stands under the same key, came after, and did not come back. */
async function findSetOffs(ledger: Ledger, at: LedgerHead, wrong: readonly SetOff[]): Promise<void> {
  const byKey = new Map<string, SetOff[]>();
  for (const each of wrong) {
    const of = byKey.get(onceOf(each.payment)) ?? [];
    byKey.set(onceOf(each.payment), of);
    of.push(each);
  }
  const first = wrong[0]?.reversal.entry ?? 1;
  for await (const later of ledger.entries(first)) {
    if (later.entry > at.entry) break;
    if (later.setOff === 0 || later.kind !== 'payout') continue;
    const of = byKey.get(onceOf(later)) ?? [];
    if (of.length === 0) continue;
    const reversal = await ledger.read((book) => book.reversalOf(later.entry));
    if (reversal !== undefined && reversal.entry <= at.entry && isReversedBack(reversal)) continue;
    for (const each of of) if (each.reversal.entry < later.entry) each.by ??= later;
  }
}

/** Whether the money of a payment came back, or is to. */
function isReversedBack({ details }: Entry): boolean {
  return details.how !== '更正';
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
