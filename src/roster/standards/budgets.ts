import type { Budget, Standards } from '../../model/standards.js';
import type { PolicyData } from '../../policy/data.js';
import { invalid } from './invalid.js';
import { factIn, textIn } from './line-values.js';
import { filled, type ListColumn } from './list-column.js';
import { type ListRows, readListLines } from './list-lines.js';

export const BUDGETS = 'budgets.csv';

export const BUDGET_COLUMNS: readonly ListColumn[] = [
  filled('资金来源', 'text'),
  filled('年度', 'year'),
  filled('预算额度', 'money'),
];

/** budgets.csv: what may be spent from a fund in a year. @throws Refusal STANDARDS_INVALID, also where a fund has two ceilings in one year */
export function readBudgets(list: ListRows, policy: PolicyData): Standards['budgets'] {
  const budgets: Budget[] = [];
  for (const line of readListLines(list, BUDGET_COLUMNS, policy)) {
    const [year, most] = [factIn(line, '年度'), factIn(line, '预算额度')];
    if (year?.is !== 'year' || most?.is !== 'money') throw new Error('a budget without year or amount');
    const budget = { fund: textIn(line, '资金来源'), year: String(year.year), most: most.fen };
    if (budgets.some((other) => other.fund === budget.fund && other.year === budget.year)) {
      throw invalid(list.name, line.number, (say) => say.budgetTwice(budget.fund, budget.year));
    }
    budgets.push(budget);
  }
  return budgets;
}

/** A fund that pays for nothing is a misspelt one, and its ceiling would hold nobody back. @throws Refusal STANDARDS_INVALID */
export function refuseUnknownFunds({ budgets, funds }: Standards, policy: PolicyData): void {
  const known = new Set([
    policy.head.fundUnnamed,
    ...policy.provisions.flatMap(({ rules }) => rules.flatMap(({ fund }) => fund ?? [])),
    ...funds.map(({ fund }) => fund),
  ]);
  const unknown = budgets.find(({ fund }) => !known.has(fund));
  if (unknown === undefined) return;
  throw invalid(BUDGETS, 0, (say) => say.budgetOfNoFund(unknown.fund, [...known]));
}
