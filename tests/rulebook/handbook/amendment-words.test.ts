import { expect, it } from 'vitest';
import { placedRules } from '../../../src/policy/all-rules.js';
import type { RuleData } from '../../../src/policy/data.js';
import { amendmentWords } from '../../../src/rulebook/handbook/amendment-words.js';
import { forceWords } from '../../../src/rulebook/handbook/force-words.js';
import { settingOf } from '../../../src/rulebook/handbook/rule-setting.js';
import { shippedPolicy } from '../../policy/shipped.js';
import { flat } from './sentences.js';

const policy = await shippedPolicy();
const first = placedRules(policy).find(({ rule }) => rule.id === '3a')?.rule;
if (first === undefined) throw new Error('no rule 3a');

const rule: RuleData = {
  ...first,
  to: '2026-07-31',
  amendments: [
    { from: '2024-07-01', item: '修订一', cites: ['700 元'], amount: { base: { from: 'fixed', yuan: 700 } } },
    { from: '2025-01-01', item: '修订二', cites: ['每人一次'], once: ['person'], fund: '专项资金' },
  ],
};
const setting = settingOf(rule, policy);

it('says from when to when each amendment holds, and only what it changes', () => {
  expect(flat(amendmentWords(rule, setting), 'zh')).toEqual([
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

it('says that the rule is in force through all of its amendments, and until when it stands as first written', () => {
  expect(flat(forceWords(rule, setting), 'zh')).toEqual([
    '2023-08-01 至 2026-07-31，以「结业日期」为准：不在其内的不予拨付（不在政策执行期内），晚于本批期间的暂缓（日期晚于本批所属月份）。',
    '以下为 2023-08-01 至 2024-06-30 的内容，其后见“修订”。',
  ]);
});
