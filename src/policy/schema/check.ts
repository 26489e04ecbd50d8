import { z } from 'zod';
import { code, name, names, ratio } from './scalars.js';

/** `when`: does this row claim the rule? A cell has one of the values, or is given at all. */
export const condition = z.union([
  z.strictObject({ column: name.describe('栏目'), is: names.describe('取值之一') }),
  z.strictObject({ column: name, given: z.literal(true).describe('填了就算') }),
]);

/** How a published list is looked up: list column → roster column. */
export const match = z.record(name, name).describe('名单的栏目: 名册的栏目');

const district = z.strictObject({
  check: z.literal('district'),
  /** The first of these that is given is tested. */
  columns: names.describe('先填了的一栏须属本区'),
  code,
});

const unitType = z.strictObject({
  check: z.literal('unit-type'),
  /** A unit code that begins with one of the prefixes passes without looking at `or`. */
  column: name,
  prefixes: names.optional().describe('统一社会信用代码以其中之一开头'),
  or: z.strictObject({ column: name, is: names }).optional(),
  code,
});

const value = z.strictObject({
  check: z.literal('value'),
  column: name,
  is: names,
  /** A blank cell counts as passing where this other column is given. */
  blankPassesWith: name.optional().describe('此栏已填时，空白视同符合'),
  code,
});

const given = z.strictObject({ check: z.literal('given'), column: name });

const between = z.strictObject({
  check: z.literal('between'),
  column: name,
  min: z.union([ratio, z.number()]).optional(),
  max: z.union([ratio, z.number()]).optional(),
  code,
});

const attendance = z.strictObject({
  check: z.literal('attendance'),
  scheduled: name,
  attended: name,
  rate: name,
  /** Least share of hours attended. */
  minimum: ratio.describe('最低出勤率，如 "0.7"'),
  /** Hours and rate may differ by this much before they contradict each other. */
  tolerance: ratio.describe('课时与出勤率可以相差多少，如 "0.005"'),
  code,
  conflict: code,
});

const attendedAtAll = z.strictObject({
  check: z.literal('attended-at-all'),
  columns: names,
  code,
});

const workingAge = z.strictObject({ check: z.literal('working-age') });

const listed = z.strictObject({
  check: z.literal('listed'),
  list: name,
  match,
  code,
  /** No such list was given: hold the row, or leave the test out. */
  unpublished: z.enum(['hold', 'skip']).describe('没有给出名单：hold 暂缓，skip 不核对'),
  /** A blank cell: information missing, or not on the list. */
  blank: z.enum(['missing', 'unlisted']).describe('空白：missing 缺少信息，unlisted 按未列入'),
});

const monthInTerm = z.strictObject({
  check: z.literal('month-in-term'),
  start: name,
  month: name,
  months: z.int().positive().describe('自起始月份起共几个月'),
  code,
});

const notAfterPeriod = z.strictObject({ check: z.literal('not-after-period'), column: name, code });

const yearOfEvent = z.strictObject({
  check: z.literal('year-of-event'),
  column: name,
  /** How many years before the event's year are accepted too. */
  yearsBefore: z.int().nonnegative().describe('可以早几年，0 为同一年度'),
  code,
});

const manual = z.strictObject({ check: z.literal('manual'), code, message: name });

const byValue = z.strictObject({
  check: z.literal('by-value'),
  column: name,
  cases: z
    .array(
      z.strictObject({
        is: names,
        get require() {
          return z.array(requirement);
        },
      }),
    )
    .min(1),
});

export const check = z.discriminatedUnion('check', [
  district,
  unitType,
  value,
  given,
  between,
  attendance,
  attendedAtAll,
  workingAge,
  listed,
  monthInTerm,
  notAfterPeriod,
  yearOfEvent,
  manual,
  byValue,
]);

/** One requirement: the name of a shared check (rules/shared.yaml) or a check of its own. */
export const requirement: z.ZodUnion<readonly [z.ZodString, typeof check]> = z.union([name, check]);

export type CheckData = z.infer<typeof check>;
export type ConditionData = z.infer<typeof condition>;
export type RequirementData = z.infer<typeof requirement>;
