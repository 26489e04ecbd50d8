import type { Standards, Validity } from '../../model/standards.js';
import type { PolicyData } from '../../policy/data.js';
import { invalid } from './invalid.js';
import { textIn, validityOf } from './line-values.js';
import { filled, type ListColumn, optional, validityColumns } from './list-column.js';
import { type ListRows, readListLines } from './list-lines.js';

export const FUND_COLUMNS: readonly ListColumn[] = [
  filled('规则', 'text'),
  filled('资金来源', 'text'),
  optional('预算科目', 'text'),
  ...validityColumns(),
];

/** funds.csv: which fund pays a rule, and when. @throws Refusal STANDARDS_INVALID, also for a rule that the policy has not */
export function readFunds(list: ListRows, policy: PolicyData): Standards['funds'] {
  const { name } = list;
  const rules = new Set(policy.provisions.flatMap((provision) => provision.rules.map(({ id }) => id)));
  const lines = readListLines(list, FUND_COLUMNS, policy);
  const funds: Standards['funds'][number][] = [];
  for (const line of lines) {
    const rule = textIn(line, '规则');
    if (!rules.has(rule)) {
      throw invalid(name, line.number, (say) => say.fundOfNoRule(rule, [...rules]));
    }
    const fund = { ...validityOf(line, name), rule, fund: textIn(line, '资金来源') };
    const other = funds.find((each) => each.rule === rule && each.fund !== fund.fund && overlap(each, fund));
    if (other !== undefined) {
      throw invalid(name, line.number, (say) => say.twoFunds(rule, [other.fund, fund.fund]));
    }
    funds.push(fund);
  }
  return funds;
}

function overlap(a: Validity, b: Validity): boolean {
  return (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');
}
