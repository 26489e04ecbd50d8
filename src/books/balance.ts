import type { Entry, EntryKind } from '../ledger/entry.js';
import type { Ledger } from '../ledger/ledger.js';
import type { LedgerHead } from '../model/history.js';
import type { Fen } from '../model/money.js';
import { demandedBy } from './counter-entry.js';
import { moved } from './entry-words.js';

/** What a balance is told by. */
export const DIMENSIONS = ['department', 'fund', 'rule', 'period'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * Sums over payments and what became of them. Always net = paid + reversed = settled + awaiting − toReturn − carried: all that went
 * out, but for what is to come back and what a payee has that is yet to be set off.
 */
export interface Sums {
  /** Number of payments. */
  readonly payments: number;
  readonly paid: Fen;
  /** Counter-entries: zero or less. */
  readonly reversed: Fen;
  readonly net: Fen;
  /** What the bank has paid out, as recorded, less what came back. */
  readonly settled: Fen;
  /** What went out of which the bank's day is not recorded. */
  readonly awaiting: Fen;
  /** 追回 and 扣回 that have not come back. */
  readonly toReturn: Fen;
  /** 更正: what stayed with payees, less what later payments set off against it; in the line of a later payment negative. */
  readonly carried: Fen;
}

export type BalanceLine = Sums & Readonly<Record<Dimension, string>>;

/**
 * Adds up the entries of the periods that `isAsked`, a line for each department, fund, rule and period. Entries are read a stretch
 * at a time, so that nobody who posts has to wait.
 * @param at the last entry that counts
 */
export async function balanceOf(
  ledger: Ledger,
  at: LedgerHead,
  isAsked: (period: string) => boolean,
): Promise<readonly BalanceLine[]> {
  const lines = new Map<string, BalanceLine>();
  for await (const entry of ledger.entries(1)) {
    if (entry.entry > at.entry) break;
    if (entry.kind === 'run' || !isAsked(entry.period)) continue;
    const { department, fund, rule, period } = entry;
    const key = [department, fund, rule, period].join('\n');
    const before = lines.get(key) ?? { department, fund, rule, period, ...NOTHING };
    lines.set(key, { ...before, ...added(before, await CHANGES[entry.kind](entry, ledger)) });
  }
  const found = [...lines.values()];
  found.forEach(refuseUneven);
  return found.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** The lines of one value of a dimension together, in order of value. */
export function balanceBy(lines: readonly BalanceLine[], dimension: Dimension): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const line of lines) sums.set(line[dimension], added(sums.get(line[dimension]) ?? NOTHING, line));
  return new Map([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export function total(lines: readonly Sums[]): Sums {
  return lines.reduce<Sums>(added, NOTHING);
}

const NOTHING: Sums = {
  payments: 0,
  paid: 0,
  reversed: 0,
  net: 0,
  settled: 0,
  awaiting: 0,
  toReturn: 0,
  carried: 0,
};

function added(sums: Sums, more: Partial<Sums>): Sums {
  const plus = (key: keyof Sums): number => sums[key] + (more[key] ?? 0);
  return {
    payments: plus('payments'),
    paid: plus('paid'),
    reversed: plus('reversed'),
    net: plus('net'),
    settled: plus('settled'),
    awaiting: plus('awaiting'),
    toReturn: plus('toReturn'),
    carried: plus('carried'),
  };
}

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

const CHANGES: Readonly<Record<Exclude<EntryKind, 'run'>, Change>> = {
  payout: payment,
  opening: payment,
  reversal,
  settlement,
};

function orderOf({ department, fund, rule, period }: BalanceLine): string {
  return [period, department, rule.padStart(8, '0'), fund].join('\n');
}

/** @throws Error: a sum of ours that is wrong */
function refuseUneven({
  paid,
  reversed,
  net,
  settled,
  awaiting,
  toReturn,
  carried,
  ...line
}: BalanceLine): void {
  if (net === paid + reversed && net === settled + awaiting - toReturn - carried) return;
  throw new Error(`the balance of ${JSON.stringify(line)} does not come out`);
}
