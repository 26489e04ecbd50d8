import type { ChalkInstance } from 'chalk';
import { groupedYuan, type Fen } from '../../model/money.js';
import type { RunResult } from '../../run/run-batch.js';
import { table } from './table.js';
import type { SummaryWords } from '../words/summary-words.js';

type Cost = RunResult['costs'][number];

/** What the other readings would change, the most money first; how many would change nothing. Nothing where it was not asked for. */
export function costPart(
  costs: RunResult['costs'],
  words: SummaryWords,
  paint: ChalkInstance,
): readonly string[] {
  if (costs.length === 0) return [];
  const telling = costs.filter(({ rows }) => rows > 0).toSorted((a, b) => moneyIn(b) - moneyIn(a));
  const rows = telling.map((cost) => [
    `${cost.reading}=${cost.other.option}`,
    words.changedRows(cost.rows),
    changesOf(cost, words).join(words.comma),
    cost.other.means,
  ]);
  const none = costs.length - telling.length;
  const rest = none === 0 ? '' : `  ${words.changesNothing(none)}\n`;
  return [`${paint.bold(words.costs)}\n${table(rows, [1])}${rest}`];
}

function moneyIn({ more, less, held, moved }: Cost): Fen {
  return more + less + held + moved;
}

function changesOf({ more, less, held, wanting, moved }: Cost, words: SummaryWords): readonly string[] {
  const parts: readonly (readonly [string, Fen])[] = [
    [words.paidMore, more],
    [words.paidLess, less],
    [words.nowHeld(wanting), held],
    [words.paidElse, moved],
  ];
  return parts.flatMap(([what, fen]) => (fen === 0 ? [] : [`${what} ${groupedYuan(fen)}`]));
}
