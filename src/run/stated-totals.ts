import { yuanText } from '../model/money.js';
import type { RunTotals, Tally } from '../model/plan.js';

/** A batch's sums as the manifest and `--json` state them (contract §5): money is text with two decimals. */
export function statedTotals(totals: RunTotals): Readonly<Record<string, unknown>> {
  return {
    rows: totals.rows,
    totals: {
      payouts: totals.payouts,
      amount: yuanText(totals.amount),
      byDepartment: tallies(totals.byDepartment),
      byRule: tallies(totals.byRule),
      byFund: tallies(totals.byFund),
    },
    exceptions: totals.exceptions,
  };
}

function tallies(of: Readonly<Record<string, Tally>>): Record<string, { payouts: number; amount: string }> {
  return Object.fromEntries(
    Object.entries(of).map(([key, { payouts, amount }]) => [key, { payouts, amount: yuanText(amount) }]),
  );
}
