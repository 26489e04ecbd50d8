import { z } from 'zod';
import { amount } from './amount.js';
import { check, condition, requirement } from './check.js';
import { day, month, name, names, yuan } from './scalars.js';

const payee = z.union([
  name,
  z.strictObject({
    by: name.describe('写明收款方的栏目'),
    /** Value of the column → party. */
    cases: z.record(name, name).describe('取值: 收款方'),
    /** The party when the cell is blank; without it a blank cell is FIELD_MISSING. */
    default: name.optional().describe('空白时的收款方；不写则空白暂缓'),
  }),
]);

const quota = z.strictObject({
  persons: z.int().positive(),
  per: name,
  start: name,
  blockMonths: z.int().positive(),
  countedFrom: month,
});

const when = z.array(condition).describe('哪些行申报这条规则，须全部符合');
const require = z.array(requirement).describe('逐项核对：shared.yaml 中的名称，或写在这里的条件');

/** The parts of a rule that an amendment or another reading of the text may replace, each as a whole. */
export const ruleParts = z.strictObject({
  when: when.exactOptional(),
  require: require.exactOptional(),
  amount: amount.optional(),
  payee: payee.optional().describe('付给名册的哪一方'),
  once: names.optional().describe('以这些项目为同一事项，只付一次'),
  /** Sum of money, or number of payouts, for one key over all rows and all time. */
  cap: z.strictObject({ yuan, per: names }).optional().describe('同一事项各行合计的上限'),
  times: z.strictObject({ most: z.int().positive(), per: names }).optional().describe('同一事项至多付几次'),
  /** Planned number of persons who start in one block of months; beyond it a notice. */
  quota: quota.optional().describe('计划人数，超出的照付并提示'),
  fund: name.optional().describe('文本写明的资金来源'),
});

/** What is different from a day on: each part stands until the next amendment that replaces it. */
const amendment = z.strictObject({ from: day, item: name, cites: names, ...ruleParts.shape });

const rule = z.strictObject({
  ...ruleParts.shape,
  id: z
    .string()
    .regex(/^[0-9A-Za-z]+$/, '应为字母和数字')
    .describe('规则编号，如 13a；纯数字加引号'),
  title: name,
  /** The operative figures as they stand in the text: phrases, not paragraphs. */
  cites: names.describe('文本中的数字原话，短语即可'),
  /** In force; without `from`, as the policy; without `to`, open. Both days inclusive. */
  from: day.optional(),
  to: day.optional(),
  roster: name.describe('名册种类'),
  when,
  require,
  /** Which column dates the event, where it is not the roster's own. */
  event: name.optional().describe('以哪一栏的日期为准，不写则为名册的'),
  departments: names.describe('部门，第一个拨付'),
  /** In order of time; the first day of each lies within the time of the rule. */
  amendments: z.array(amendment).min(1).optional().describe('自某日起的修订，按时间先后'),
});

export const provision = z.strictObject({
  provision: z.int().positive(),
  item: name.describe('条款，如 二(三)13'),
  title: name,
  /** computed by the tool; entered by a department within bounds; referred to other documents; none: nothing to pay. */
  handled: z
    .enum(['computed', 'entered', 'referred', 'none'])
    .describe('computed 按文本计算；entered 部门核定；referred 按公布的标准；none 不拨付'),
  /** What the tool does with it, and what it leaves to others. */
  note: name.describe('怎样处理、留给谁办，写进 README 和手册'),
  rules: z.array(rule).min(1),
});

export const shared = z.strictObject({ checks: z.record(name, z.array(check)) });

export type RuleData = z.infer<typeof rule>;
export type RuleParts = z.infer<typeof ruleParts>;
export type ProvisionData = z.infer<typeof provision>;
