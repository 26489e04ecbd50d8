import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { butie, place } from '../../cli/session.js';
import { change } from '../small-run.js';
import { makeRun, run } from './sample-run.js';

beforeAll(makeRun);

/** Explains a place in a copy of the run in which one text of a file was changed. */
async function explainedAfter(
  name: string,
  file: string,
  [before, after]: readonly [string, string],
  where: string,
) {
  const copy = place(name);
  await cp(run, copy, { recursive: true });
  await change(path.join(copy, file), before, after);
  return butie('explain', copy, where, '--inputs', place('rosters'));
}

it.each([
  [
    'an amount',
    'payouts.csv',
    ['896.39', '996.39'],
    '2026-03-01-000003',
    'payouts.csv 2026-03-01-000003 金额：结果文件为“996.39”，重新计算为“896.39”',
  ],
  [
    "a payee's account holder",
    'payouts.csv',
    ['示例制造有限公司', '另一有限公司'],
    '培训.csv:3',
    'payouts.csv 2026-03-01-000003 收款人：结果文件为“另一有限公司”，重新计算为“示例制造有限公司”',
  ],
  [
    'a payout moved to a footer',
    'payouts.csv',
    ['培训.csv,,2,', '培训.csv,,10,'],
    '培训.csv:10',
    'payouts.csv 2026-03-01-000001：结果文件为“甲一 1000.00”，重新计算为“没有这一行”',
  ],
  [
    'a reason',
    'exceptions.csv',
    ['DUPLICATE_IN_BATCH', 'ALREADY_PAID'],
    '培训.csv:6',
    'exceptions.csv 3a ALREADY_PAID：结果文件为“与 培训.csv第 5 行 重复”，重新计算为“没有这一行”',
  ],
] as const)('%s that was changed in the files is told', async (name, file, changed, where, line) => {
  const { code, out } = await explainedAfter(name, file, changed, where);
  expect(out).toContain('与结果文件不符，请运行 butie audit\n');
  expect(out).toContain(`  ${line}\n`);
  expect(code).toBe(1);
});

it.each([
  ['a row that is none', ['培训.csv,,2,', '培训.csv,,92,']],
  ['a roster that was not read', ['培训.csv,,2,', '别册.csv,,2,']],
] as const)('a payout that the files give to %s explains nothing', async (name, changed) => {
  const { code, error } = await explainedAfter(name, 'payouts.csv', changed, '2026-03-01-000001');
  expect(code).toBe(2);
  expect(error).toMatch(/不是这一批读入的行.*butie audit/s);
});

it('rules that were changed in the run explain nothing', async () => {
  const changed = ['yuan: 600', 'yuan: 700'] as const;
  const { code, error } = await explainedAfter(
    'rules',
    'used/rules/provisions/03.yaml',
    changed,
    '培训.csv:5',
  );
  expect(code).toBe(2);
  expect(error).toMatch(/与清单文件所记的规则不符.*butie audit/s);
});

it('a roster that was changed since explains nothing', async () => {
  await cp(place('rosters'), place('later'), { recursive: true });
  const file = path.join(place('later'), '培训.csv');
  await writeFile(file, (await readFile(file, 'utf8')).replace('甲一', '甲甲'));
  const { code, error } = await butie('explain', run, '培训.csv:2', '--inputs', place('later'));
  expect(code).toBe(2);
  expect(error).toMatch(/已不是计算时的内容.*--inputs/s);
});
