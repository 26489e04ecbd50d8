import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ageStanding, compileClearlyIn, retirementAge, retirementDay } from '../../src/decide/working-age.js';
import { shippedPolicy } from '../policy/shipped.js';

const CASES = z
  .object({
    retirement: z.array(
      z.object({
        category: z.enum(['男', '女55', '女50']),
        birth: z.string(),
        delay_months: z.number(),
        retire_month: z.string(),
      }),
    ),
    standing: z.array(
      z.object({
        sex: z.enum(['男', '女']),
        birth: z.string(),
        reference_date: z.string(),
        女职工岗位类型: z.string(),
        expect: z.string(),
        lines: z.array(z.string()),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('tests/cases/working-age.json', 'utf8')));

const { workingAge } = await shippedPolicy();
const LINE_OF = { 男: 0, 女55: 1, 女50: 2 } as const;
const JOB_OF: Readonly<Record<string, string | undefined>> = {
  '': undefined,
  '55': '管理技术',
  '50': '工人',
};
const IS_OF: Readonly<Record<string, string>> = {
  在段内: 'in',
  未满16周岁: 'below',
  已达退休年龄: 'above',
  岗位类型未知需人工确认: 'unknown',
};

describe('statutory retirement month', () => {
  test.each(CASES.retirement)(
    '$category born $birth retires in $retire_month',
    ({ category, birth, retire_month }) => {
      const line = workingAge.lines[LINE_OF[category]];
      if (line === undefined) throw new Error('the three lines of the law are missing');
      const born = `${birth}-01`;
      expect(retirementDay(born, retirementAge(workingAge, line, born)).slice(0, 7)).toBe(retire_month);
    },
  );
});

describe('standing on a day', () => {
  test.each(CASES.standing)('$sex born $birth on $reference_date ($女职工岗位类型): $expect', (each) => {
    const person = { birth: each.birth, sex: each.sex, job: JOB_OF[each.女职工岗位类型] };
    const standing = ageStanding(workingAge, person, each.reference_date);
    expect(standing.is).toBe(IS_OF[each.expect]);
  });

  test.each([
    ['the day before the 16th birthday', '2024-12-31', 'below'],
    ['the 16th birthday', '2025-01-01', 'in'],
  ])('%s', (_name, on, is) => {
    expect(ageStanding(workingAge, { birth: '2009-01-01', sex: '男', job: undefined }, on).is).toBe(is);
  });
});

describe('a person clearly in the working age', () => {
  const clearlyIn = compileClearlyIn(workingAge);

  test.each([
    { birth: '1990-05-17', sex: '女', clear: true },
    { birth: '1973-09-01', sex: '女', clear: false },
    { birth: '1963-10-11', sex: '男', clear: true },
    { birth: '1963-09-11', sex: '男', clear: false },
    { birth: '2007-09-01', sex: '男', clear: false },
  ] as const)('$sex born $birth on 2023-09-11: $clear', ({ birth, sex, clear }) => {
    expect(clearlyIn(birth, sex, '2023-09-11')).toBe(clear);
  });

  test('is in it, whatever the job', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const sex = fc.constantFrom('男' as const, '女' as const);
    const job = fc.constantFrom(undefined, '工人', '管理技术');
    fc.assert(
      fc.property(day, day, sex, job, (birth, on, ofSex, ofJob) => {
        fc.pre(clearlyIn(birth, ofSex, on));
        expect(ageStanding(workingAge, { birth, sex: ofSex, job: ofJob }, on).is).toBe('in');
      }),
    );
  });
});
