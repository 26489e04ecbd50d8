import type { ChalkInstance } from 'chalk';
import { yuanText } from '../../model/money.js';
import type { RunResult } from '../../run/run-batch.js';
import { table } from './table.js';
import type { Words } from './words.js';

/** What the other readings would change, the most money first; how many would change nothing. Nothing where it was not asked for. */
export function costPart(costs: RunResult['costs'], words: Words, paint: ChalkInstance): readonly string[] {
  if (costs.length === 0) return [];
  const telling = costs
    .filter(({ rows }) => rows > 0)
    .toSorted((a, b) => b.more + b.less - (a.more + a.less));
  const rows = telling.map(({ reading, other, rows, more, less }) => [
    `${reading}=${other.option}`,
    words.changedRows(rows),
    `${words.paidMore} ${yuanText(more)}`,
    `${words.paidLess} ${yuanText(less)}`,
    other.means,
  ]);
  const none = costs.length - telling.length;
  const rest = none === 0 ? '' : `  ${words.changesNothing(none)}\n`;
  return [`${paint.bold(words.costs)}\n${table(rows, [1, 2, 3])}${rest}`];
}
