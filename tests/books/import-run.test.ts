import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { butie } from '../cli/session.js';
import { column } from './books.js';
import { looking, openOffice, type Office } from './posting.js';

/** All rosters of the fixtures as one month: every kind of key, cap and count is among its payments. */
let office: Office;
let other: Office;

async function run(out: string, batch: string, ...more: readonly string[]): Promise<string> {
  const names = (await readdir('fixtures/rosters')).filter((name) => /\.(?:csv|xlsx|xls)$/.test(name));
  const rosters = names.map((name) => path.join('fixtures/rosters', name));
  const how = ['--period', '2024-03', '--batch', batch, '--standards', 'fixtures/standards'];
  const said = await butie('run', ...rosters, ...how, '--out', office.at(out), ...more);
  if (said.code !== 0) throw new Error(said.error);
  return office.at(out);
}

const importRun = (folder: string) => butie('ledger', 'import', folder, ...looking(other));

beforeAll(async () => {
  office = await openOffice();
  other = await openOffice();
  await run('a', '01');
});

it('a run that is taken over as a folder is known to the next one as if it had been posted', async () => {
  const posted = await office.post('a', '--allow-missing-accounts');
  expect(posted.error).toBe('');
  await rm(office.at('a/receipt.json'));
  const imported = await importRun(office.at('a'));
  expect(imported).toMatchObject({ code: 0, out: expect.stringContaining('已导入期初') });
  expect(imported.out).not.toContain('没有写明事项');
  expect(imported.out).not.toContain('不计入');
  const after = await run('after-post', '02', ...looking(office));
  const again = await run('after-import', '02', ...looking(other));
  expect(await column(again, 'payouts.csv', '规则', '金额')).toEqual(
    await column(after, 'payouts.csv', '规则', '金额'),
  );
  const places = ['代码', '规则', '名册', '行号'] as const;
  const stopped = await column(again, 'exceptions.csv', ...places);
  expect(stopped).toEqual(await column(after, 'exceptions.csv', ...places));
  expect(stopped.filter((each) => each.startsWith('ALREADY_PAID')).length).toBeGreaterThan(300);
});

it('one that is not as it was written is not taken over', async () => {
  await writeFile(office.at('a/payouts.csv'), 'x', { flag: 'a' });
  const said = await importRun(office.at('a'));
  expect(said).toMatchObject({ code: 2, error: expect.stringContaining('payouts.csv') });
});
