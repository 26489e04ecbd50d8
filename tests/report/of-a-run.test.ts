import { createHash } from 'node:crypto';
import { access, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openBooks, TRAINED } from '../books/paid-month.js';
import { freshFolder } from '../output/sample-run.js';
import { fixtureRosters, fixtureRun, HOSTILE_NAME } from './fixture-run.js';
import { pageTables, pageText } from './page-tables.js';

const page = (run: string): Promise<string> => readFile(path.join(run, 'report.html'), 'utf8');

/** "1,234.50" as a manifest has it. */
const plain = (figure: string | undefined): string => (figure ?? '').replaceAll(',', '');

it('shows what the manifest states, and stands in it with its hash', async () => {
  const folder = await freshFolder();
  const { out } = await fixtureRun(folder, await fixtureRosters(folder));
  const html = await page(out);
  const manifest = JSON.parse(await readFile(path.join(out, 'manifest.json'), 'utf8'));
  const tables = pageTables(html);
  const { payouts, amount, byDepartment, byFund } = manifest.totals;
  expect(tables.get('按主管部门')?.at(-1)?.map(plain)).toEqual(['合计', String(payouts), amount]);
  expect(tables.get('按规则和资金来源')?.at(-1)?.map(plain)).toEqual(['合计', '', String(payouts), amount]);
  expect(
    tables
      .get('按主管部门')
      ?.slice(1, -1)
      .map(([, ...sums]) => sums.map(plain)),
  ).toEqual(
    Object.values<Record<string, unknown>>(byDepartment).map((sum) => [
      String(sum['payouts']),
      sum['amount'],
    ]),
  );
  expect(
    tables
      .get('按资金来源')
      ?.slice(1, -1)
      .map((row) => row.map(plain)),
  ).toEqual(
    Object.entries<Record<string, unknown>>(byFund).map(([fund, sum]) => [
      fund,
      String(sum['payouts']),
      sum['amount'],
    ]),
  );
  const lines = tables.get('按代码（涉及金额从高到低）')?.at(-1)?.[2];
  expect(Number(plain(lines))).toBe(
    Object.values<number>(manifest.exceptions).reduce((sum, count) => sum + count, 0),
  );
  for (const { sha256 } of [...manifest.inputs, ...manifest.standards, manifest.rules])
    expect(html).toContain(sha256);
  expect(html).toContain(manifest.runId);
  expect(pageText(html)).toContain(HOSTILE_NAME);
  const stated = manifest.outputs.find(({ name }: { readonly name: string }) => name === 'report.html');
  expect(stated.sha256).toBe(createHash('sha256').update(html).digest('hex'));
  expect((await stat(path.join(out, 'report.html'))).mode & 0o777).toBe(0o600);
});

it('links to what is there', async () => {
  const folder = await freshFolder();
  const [roster = ''] = await fixtureRosters(folder);
  const { out } = await fixtureRun(folder, [roster], { otherReadings: 'cost' });
  const html = await page(out);
  const links = [...html.matchAll(/href="([^"#][^"]*)"/g)].map(([, link]) => decodeURIComponent(link ?? ''));
  const files = links.filter((link) => link !== 'data:,');
  expect(files).toContain('cost-of-readings.csv');
  for (const file of files) await expect(access(path.join(out, file)), file).resolves.toBeUndefined();
});

it('compares with the period that was posted before, as of what the run saw', async () => {
  const books = await openBooks();
  await books.post(await books.run({ rows: [TRAINED], period: '2023-10' }));
  const other = { ...TRAINED, 证件号码: '310199198501010028', 姓名: '甲二' };
  const run = await books.run({ rows: [TRAINED, other], period: '2023-12' });
  const html = await page(run);
  expect(pageText(html)).toContain('上期是台账中本期以前最近有入账的 2023年10月，共 1 批');
  expect(pageTables(html).get('按主管部门和规则')?.at(-1)).toEqual([
    '合计',
    '2',
    '1,300.00',
    '2',
    '1,300.00',
    '0.00',
  ]);
});

it('knows that nothing was posted before', async () => {
  const books = await openBooks();
  await books.post(await books.run({ rows: [TRAINED], period: '2023-10' }));
  const other = { ...TRAINED, 证件号码: '310199198501010028', 姓名: '甲二' };
  const run = await books.run({ rows: [other], period: '2023-10', batch: '02' });
  expect(pageText(await page(run))).toContain('台账中没有本期以前入账的批次，无从比较。');
});
