import { z } from 'zod';
import { day, name, names } from './scalars.js';

export const policy = z.strictObject({
  number: name,
  title: name,
  /** First day in force, with the provision that says so. */
  from: day,
  to: day.optional(),
  item: name,
  district: z.strictObject({
    code: z.string().regex(/^\d{6}$/, '应为 6 位行政区划代码，加引号'),
    name,
    short: name,
    former: z.array(name),
    city: names,
    notPlaces: z.array(name).describe('紧跟区名即为别处地名的字'),
    denials: z.array(name).describe('区名之后即为否认或存疑的用语'),
    denialEnds: z.array(name),
  }),
  departments: z
    .array(z.strictObject({ key: z.string().regex(/^[a-z]+$/, '应为小写字母'), name, short: name }))
    .min(1),
  /** Fund of a payout for which neither the text nor funds.csv names one. */
  fundUnnamed: name.describe('没有写明资金来源的写什么'),
  /** Provisions that the text numbers; each must have a file. */
  provisions: z.int().positive().describe('共几条，每条一个文件'),
  /** Rules that may pay one thing twice; the text has no bar, so the second payout gets a notice. */
  doubles: z
    .array(z.strictObject({ rules: names, per: names, note: name }))
    .describe('可能就同一事项重复支付的规则：照付并提示'),
});

const line = z.strictObject({
  sex: z.enum(['男', '女']),
  /** Value of the job column; absent for men. */
  job: name.optional(),
  age: z.int().positive(),
  /** Months of birth that make one month of delay, and the most months. */
  step: z.int().positive().describe('出生每晚几个月延迟 1 个月'),
  most: z.int().positive().describe('至多延迟几个月'),
});

/** Statutory working age; the upper line moves from `delayFrom` on. */
export const workingAge = z.strictObject({
  basis: name,
  minimum: z.int().positive(),
  delayFromYear: z.int().positive(),
  jobColumn: name,
  lines: z.array(line).min(1),
});

/** Published lists, CSV files that the departments keep. */
export const lists = z.record(
  name,
  z.strictObject({
    /** As clerks call it: 培训机构名单 */
    title: name.describe('名单的中文名称，如 培训机构名单'),
    file: name,
    columns: z.record(
      name,
      z.strictObject({
        type: z.enum(['text', 'identifier', 'unit-code', 'enum', 'money', 'count']),
        enum: name.optional(),
      }),
    ),
    /** Columns whose blank matches every value. */
    wildcards: z.array(name).describe('空白表示不限的栏目'),
  }),
);

export type PolicyHead = z.infer<typeof policy>;
export type WorkingAgeData = z.infer<typeof workingAge>;
export type ListsData = z.infer<typeof lists>;
