import { balanceBy, DIMENSIONS, total, type Dimension } from '../../books/balance.js';
import type { Sums } from '../../books/sums.js';
import type { Balance } from '../../books/read-balance.js';
import { groupedYuan } from '../../model/money.js';
import type { Language } from '../language.js';
import { table } from './table.js';

interface Words {
  readonly by: Readonly<Record<Dimension, string>>;
  readonly columns: readonly string[];
  readonly total: string;
  readonly none: string;
  readonly identity: string;
  readonly budgets: readonly string[];
}

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    by: { department: '主管部门', fund: '资金来源', rule: '规则', period: '期间' },
    columns: ['笔数', '拨付', '冲销', '净额', '已到账', '待到账', '待退还', '待抵扣'],
    total: '合计',
    none: '没有记录\n',
    identity: '净额 = 拨付 + 冲销 = 已到账 + 待到账 − 待退还 − 待抵扣（抵扣了以前所付的一笔，待抵扣为负）\n',
    budgets: ['预算', '年度', '额度', '已用', '结余'],
  },
  en: {
    by: { department: 'department', fund: 'fund', rule: 'rule', period: 'period' },
    columns: ['payouts', 'paid', 'reversed', 'net', 'settled', 'awaiting', 'to return', 'to set off'],
    total: 'total',
    none: 'No entries\n',
    identity:
      'net = paid + reversed = settled + awaiting − to return − to set off (negative in a payment that was set off against an earlier one)\n',
    budgets: ['budget', 'year', 'ceiling', 'used', 'left'],
  },
};

/** A table for each dimension, each with the same total; then ceilings. */
export function balanceText({ lines, budgets }: Balance, language: Language): string {
  const words = WORDS[language];
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
