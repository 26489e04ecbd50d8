import { yuanText } from '../../model/money.js';
import type { ExceptionLine } from '../../model/finding.js';
import type { RunResult } from '../../run/run-batch.js';
import { statedCosts } from '../../run/stated-costs.js';
import { statedTotals } from '../../run/stated-totals.js';

/** What `run --json` prints: one object. Money is text with two decimals, as in the manifest. */
export function runJson({
  runId,
  out,
  totals,
  tables,
  readings,
  history,
  batchPosted,
  costs,
  remarks,
  files,
}: RunResult): string {
  return `${JSON.stringify({ command: 'run', runId, out, historyChecked: history === 'checked', batchPosted, readings, tables, ...statedTotals(totals), ...statedCosts(costs), remarks, files }, undefined, 2)}\n`;
}

/** One finding as `validate --json` prints it; ids are masked already. */
export function findingJson(line: ExceptionLine): Record<string, unknown> {
  const { place, stake, unit: _unit, mark: _mark, outward: _outward, ...finding } = line;
  return { ...finding, ...place, stake: stake === undefined ? null : yuanText(stake) };
}
