import { z } from 'zod';
import { CODES, TREATMENT_NAMES, type Code } from '../../model/code.js';
import { toDay, toMonth } from '../../model/day.js';

export const name = z.string().min(1);
/** What a schema says of a checked form is for editors: it must let through whatever the check does. */
const MONTH = '(0[1-9]|1[0-2])';

export const names = z.array(name).min(1);

/** YAML reads a bare 2023-08-01 as text under the core schema; it must be a real calendar day. */
export const day = z
  .string()
  .refine((text) => {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    return match !== null && toDay(Number(match[1]), Number(match[2]), Number(match[3])) === text;
  }, '应为日期，如 2023-08-01')
  .meta({ description: '日期，如 2023-08-01', pattern: `^\\d{4}-${MONTH}-(0[1-9]|[12]\\d|3[01])$` });

export const month = z
  .string()
  .refine((text) => {
    const match = /^(\d{4})-(\d{2})$/.exec(text);
    return match !== null && toMonth(Number(match[1]), Number(match[2])) === text;
  }, '应为月份，如 2023-08')
  .meta({ description: '月份，如 2023-08', pattern: `^\\d{4}-${MONTH}$` });

/** Yuan in rule data: whole fen, never negative. */
export const yuan = z
  .number()
  .nonnegative()
  .refine(
    (value) =>
      Number.isSafeInteger(Math.round(value * 100)) && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6,
    '应为不超过两位小数的金额（元）',
  )
  .meta({ description: '金额（元），至多两位小数' });

/** A ratio is written as text ("0.7") so that it never passes through binary floating point. */
export const ratio = z
  .string()
  .regex(/^(0(\.\d+)?|1(\.0+)?)$/, '应为 0 到 1 之间的小数，加引号，如 "0.7"')
  .meta({ description: '0 到 1 之间的小数，加引号，如 "0.7"' });

export const code = z
  .custom<Code>(
    (value) => typeof value === 'string' && Object.hasOwn(CODES, value),
    '应为合约第 4 节所列代码',
  )
  .meta({
    description: '不符合时的代码',
    type: 'string',
    enum: Object.keys(CODES),
    enumDescriptions: Object.values(CODES).map(
      ({ treatment, name }) => `${TREATMENT_NAMES[treatment]}：${name}`,
    ),
  });
