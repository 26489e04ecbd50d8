import type { Ledger } from '../ledger/ledger.js';
import type { LedgerHead } from '../model/history.js';
import { CHANGES } from './balance-changes.js';
import type { Sums } from './sums.js';

/** What a balance is told by. */
export const DIMENSIONS = ['department', 'fund', 'rule', 'period'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

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
