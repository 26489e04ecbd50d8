import type { Standards } from '../../model/standards.js';
import type { PolicyData } from '../../policy/data.js';
import { invalid } from './invalid.js';
import { textIn, validityOf } from './line-values.js';
import { filled, optional, validityColumns } from './list-column.js';
import { readListFile } from './list-file.js';

const COLUMNS = [
  filled('规则', 'text'),
  filled('资金来源', 'text'),
  optional('预算科目', 'text'),
  ...validityColumns(),
];

/** funds.csv: which fund pays a rule, and when. @throws Refusal STANDARDS_INVALID, also for a rule that the policy has not */
export async function readFunds(path: string, name: string, policy: PolicyData): Promise<Standards['funds']> {
  const rules = new Set(policy.provisions.flatMap((provision) => provision.rules.map(({ id }) => id)));
  const lines = await readListFile(path, name, COLUMNS, policy);
  return lines.map((line) => {
    const rule = textIn(line, '规则');
    if (!rules.has(rule)) {
      throw invalid(name, line.number, `没有编号为“${rule}”的规则`, '请用 butie rules list 核对编号');
    }
    return { ...validityOf(line, name), rule, fund: textIn(line, '资金来源') };
  });
}
