import type { RunTotals, Tally } from '../model/plan.js';

/** Payouts that were written for one department, by rule. */
export interface WrittenSums {
  readonly department: { readonly key: string };
  readonly tallies: ReadonlyMap<string, Tally>;
}

/**
 * The payouts written must come to what the summary and the manifest state, for each department and rule and in
 * all; a run of which that is not true must not be published.
 * @throws Error, because it is a bug of ours
 */
export function checkSums(totals: RunTotals, books: readonly WrittenSums[]): void {
  const open = new Map<string, Tally>();
  for (const { department, tallies } of books) {
    for (const [rule, tally] of tallies) open.set(`${department.key} ${rule}`, tally);
  }
  let payouts = 0;
  let amount = 0;
  for (const { payouts: count, amount: fen } of open.values()) {
    payouts += count;
    amount += fen;
  }
  compare('the run', { payouts, amount }, totals);
  for (const line of totals.lines) {
    const key = `${line.department} ${line.rule}`;
    const left = open.get(key) ?? { payouts: 0, amount: 0 };
    open.set(key, { payouts: left.payouts - line.payouts, amount: left.amount - line.amount });
  }
  for (const [key, left] of open) compare(key, left, { payouts: 0, amount: 0 });
}

function compare(what: string, written: Tally, stated: Tally): void {
  if (written.payouts === stated.payouts && written.amount === stated.amount) return;
  throw new Error(
    `sums differ for ${what}: by ${written.payouts - stated.payouts} payouts, ${written.amount - stated.amount} fen`,
  );
}
