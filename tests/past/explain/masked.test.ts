import { beforeAll, describe, expect, it } from 'vitest';
import { personNumber } from '../../../fixtures/make/person-number.js';
import { textRows } from '../../../src/roster/table/text-rows.js';
import { shippedPolicy } from '../../policy/shipped.js';
import { firstExplained } from './text-batch.js';
import { explained, makeRun, NUMBERS, TRAINEES } from './sample-run.js';

beforeAll(makeRun);

const policy = await shippedPolicy();
const [training] = policy.rosters.filter(({ kind }) => kind === 'training');
if (training === undefined) throw new Error('no training rosters');
const rowsOf = textRows(training, policy, 'workbook');

const PLACES = [...Object.keys(TRAINEES).map((line) => `培训.csv:${line}`), '证书.csv:2'];

describe("no person's number leaves an explanation, in whatever column it stands", () => {
  it.each(PLACES)('%s', async (where) => {
    for (const options of [[], ['--lang', 'en'], ['--json']]) {
      const { code, out } = await explained(where, ...options);
      expect(code).toBe(0);
      expect(NUMBERS.filter((number) => out.includes(number))).toEqual([]);
    }
  });

  it('nor a date of birth, which would give away what the mask hides, stated or not', async () => {
    const retired = await explained('培训.csv:4', '--json');
    expect(retired.out).not.toMatch(/1965/);
    const stated = await firstExplained({
      policy,
      kind: 'training',
      rows: () => rowsOf([{ 姓名: '甲', 证件号码: personNumber('1990-01-01', 1), 出生日期: '1977-07-07' }]),
      period: '2026-03',
    });
    expect(stated.checks.map(({ code }) => code)).toContain('ID_CONFLICT');
    expect(JSON.stringify(stated)).not.toMatch(/19(?:77|90)-?0[17]/);
  });
});
