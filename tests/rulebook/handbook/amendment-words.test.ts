import { expect, it } from 'vitest';
import type { RuleData } from '../../../src/policy/data.js';
import { amendmentWords } from '../../../src/rulebook/handbook/amendment-words.js';
import { allRules } from '../../../src/rulebook/handbook/find-rules.js';
import { settingOf } from '../../../src/rulebook/handbook/rule-setting.js';
import { shippedPolicy } from '../../policy/shipped.js';
import { flat } from './sentences.js';

const policy = await shippedPolicy();
const first = allRules(policy).find(({ rule }) => rule.id === '3a')?.rule;

it('says from when to when each amendment holds, and only what it changes', () => {
  if (first === undefined) throw new Error('no rule 3a');
  const rule: RuleData = {
    ...first,
    to: '2026-07-31',
    amendments: [
      {
        from: '2024-07-01',
        item: '修订一',
        cites: ['700 元'],
        amount: { base: { from: 'fixed', yuan: 700 } },
      },
      { from: '2025-01-01', item: '修订二', cites: ['每人一次'], once: ['person'], fund: '专项资金' },
    ],
  };
  expect(flat(amendmentWords(rule, settingOf(rule, policy)), 'zh')).toEqual([
    '2024-07-01 至 2024-12-31（修订一，“700 元”）改为：',
    '  金额',
    '    定额 700 元。',
    '2025-01-01 至 2026-07-31（修订二，“每人一次”）改为：',
    '  次数与限额',
    '    同一「证件号码」只付一次：重复的不予拨付（本批重复申报），收款方或金额不一的都暂缓（同一事项多方申报或金额不一）。',
    '  部门与资金',
    '    区人力资源和社会保障局拨付，会同区教育局、区总工会、区财政局。',
    '    资金来源：专项资金。',
  ]);
});
