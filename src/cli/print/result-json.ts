import { yuanText } from '../../model/money.js';
import type { ExceptionLine } from '../../model/finding.js';
import type { RunTotals, Tally } from '../../model/plan.js';
import type { RunResult } from '../../run/run-batch.js';

/** What `run --json` prints: one object. Money is text with two decimals, as in the manifest. */
export function runJson({ runId, out, totals, tables, files }: RunResult): string {
  return `${JSON.stringify({ command: 'run', runId, out, historyChecked: false, tables, ...totalsJson(totals), files }, undefined, 2)}\n`;
}

export function totalsJson(totals: RunTotals): Record<string, unknown> {
  const tallies = (of: Readonly<Record<string, Tally>>): unknown =>
    Object.fromEntries(
      Object.entries(of).map(([key, { payouts, amount }]) => [key, { payouts, amount: yuanText(amount) }]),
    );
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

/** One finding as `validate --json` prints it; ids are masked already. */
export function findingJson({ place, stake, ...finding }: ExceptionLine): Record<string, unknown> {
  return { ...finding, ...place, stake: stake === undefined ? null : yuanText(stake) };
}
