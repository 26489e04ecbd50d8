import { balanceBy, DIMENSIONS, total } from '../../books/balance.js';
import type { Sums } from '../../books/sums.js';
import type { Balance } from '../../books/read-balance.js';
import { groupedYuan } from '../../model/money.js';
import type { Language } from '../language.js';
import { ENTRIES } from '../words/entries.js';
import { table } from './table.js';

/** A table for each dimension, each with the same total; then ceilings. */
export function balanceText({ lines, budgets }: Balance, language: Language): string {
  const words = ENTRIES[language].balance;
  if (lines.length === 0 && budgets.length === 0) return words.none;
  const all = cells(words.total, total(lines));
  const tables = DIMENSIONS.map((dimension) => {
    const rows = [...balanceBy(lines, dimension)].map(([key, sums]) => cells(key, sums));
    return table([[words.by[dimension], ...words.columns], ...rows, all], [1, 2, 3, 4, 5, 6, 7, 8]);
  });
  const ceilings = budgets.map(({ fund, year, most, used }) => [
    fund,
    year,
    ...[most, used, most - used].map(groupedYuan),
  ]);
  const budgetPart = budgets.length === 0 ? [] : [table([words.budgets, ...ceilings], [2, 3, 4])];
  return [...tables, words.identity, ...budgetPart].join('\n');
}

function cells(
  key: string,
  { payments, paid, reversed, net, settled, awaiting, toReturn, carried }: Sums,
): readonly string[] {
  const money = [paid, reversed, net, settled, awaiting, toReturn, carried];
  return [key, String(payments), ...money.map(groupedYuan)];
}
