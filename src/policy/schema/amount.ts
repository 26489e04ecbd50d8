import { z } from 'zod';
import { match } from './check.js';
import { name, ratio, yuan } from './scalars.js';

const fixed = z.strictObject({ from: z.literal('fixed'), yuan });

const level = z.strictObject({
  from: z.literal('level'),
  column: name,
  /** Level → yuan; levels are those of the column's enum, in its order. */
  table: z.record(name, yuan).describe('等级: 金额（元）'),
});

const share = z.strictObject({
  from: z.literal('share'),
  column: name,
  /** A fixed ratio, or the column that holds it. */
  times: z.union([ratio, z.strictObject({ column: name })]).describe('固定比例，或填写比例的栏目'),
});

const standard = z.strictObject({
  from: z.literal('standard'),
  list: name,
  match: match.optional(),
  /** Tiers: the highest lower bound (list column) that the roster column reaches. */
  tier: z.strictObject({ bound: name, column: name }).optional().describe('分档：名册栏目达到的最高下限'),
  /** The list's amount column. */
  amount: name.describe('名单中的金额栏目'),
});

/**
 * One shape serves every amount (contract §3): a base, an entered amount, a minimum and a maximum.
 * `entered.mode`: `required` there is no base; `within` it is what is paid, and must not exceed the computed amount; `instead` it replaces the computed amount and must not exceed it;
 * `otherwise` it serves where the standard has no entry, and must equal it where it has one.
 */
export const amount = z.strictObject({
  base: z
    .discriminatedUnion('from', [fixed, level, share, standard])
    .optional()
    .describe('计算基础：fixed 定额、level 按等级、share 按比例、standard 按公布标准'),
  entered: z
    .strictObject({
      column: name,
      mode: z
        .enum(['required', 'within', 'instead', 'otherwise'])
        .describe('required 只按核定；within 须核定且不超过计算；instead 可核减；otherwise 无公布标准时核定'),
      /** A document that must stand beside an entered amount. */
      basis: name.optional().describe('核定金额须另写明的依据栏目'),
    })
    .optional(),
  /** A computed base is also cut to the list's amount, where the list is given. */
  atMostStandard: z.strictObject({ list: name, match, amount: name }).optional(),
  min: yuan.optional().describe('下限（元）'),
  max: yuan.optional().describe('上限（元）：计算的封顶，核定的不得超过'),
});

export type AmountData = z.infer<typeof amount>;
export type BaseData = NonNullable<AmountData['base']>;
