import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifestOf, type Manifest } from '../../src/past/manifest.js';

const exec = promisify(execFile);
/** Every sheet into a CSV of its own, as shown, in UTF-8. */
const EACH_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** A bare machine has no LibreOffice: there nothing of this can be known. */
const hasOffice = ((): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.skipIf(!hasOffice)('what LibreOffice makes of the workbooks of the example month', () => {
  let folder = '';
  let manifest: Manifest;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'butie-office-'));
    const rosters = (await readdir('fixtures/rosters')).map((name) => path.join('fixtures/rosters', name));
    const run = path.join(folder, 'run');
    await exec(process.execPath, [
      'bin/butie.js',
      'run',
      ...rosters,
      '--period=2023-12',
      '--standards=fixtures/standards',
      `--out=${run}`,
      '--quiet',
    ]);
    manifest = await manifestOf(run);
    const books = (await readdir(run)).filter((name) => name.endsWith('.xlsx'));
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    await exec('soffice', [
      profile,
      '--headless',
      '--convert-to',
      EACH_SHEET,
      '--outdir',
      folder,
      ...books.map((name) => path.join(run, name)),
    ]);
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('its sums of every department are those of the manifest, in the summary and payee by payee', async () => {
    for (const [department, { payouts, amount }] of Object.entries(manifest.totals.byDepartment)) {
      const book = `payouts-${department}`;
      const expected = { counted: payouts, amount };
      expect(await listed(`${book}-汇总.csv`, '笔数')).toEqual(expected);
      expect(await listed(`${book}-收款汇总.csv`, '笔数')).toEqual(expected);
    }
  });

  it('its sums of every rule are those of the manifest, in the department sheet and in the 公示 list', async () => {
    const files = await readdir(folder);
    for (const [rule, { payouts, amount }] of Object.entries(manifest.totals.byRule)) {
      const detail = files.find((name) => name.startsWith('payouts-') && name.includes(`-${rule} `)) ?? '';
      expect(await listed(detail, '数量')).toEqual({ counted: payouts, amount });
      const list = files.find((name) => name.startsWith(`publicity-${rule} `)) ?? '';
      expect((await listed(list, '序号')).amount).toBe(amount);
    }
  });

  it('shows no cell as ####', async () => {
    const files = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
    const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((_, index) => texts[index]?.includes('###'))).toEqual([]);
  });

  /** What the lines of a list come to, and that the sheet's own 合计 says the same. */
  async function listed(name: string, counted: string): Promise<{ counted: number; amount: string }> {
    const records: string[][] = parse(await readFile(path.join(folder, name)), { bom: true });
    const head = records.findIndex((record) => record.includes('序号') && record.includes('金额'));
    const column = (header: string): number => records[head]?.indexOf(header) ?? -1;
    const end = records.findIndex((record) => record[0] === '合计');
    const lines = records.slice(head + 1, end);
    const fen = lines.reduce((sum, record) => sum + fenOf(record[column('金额')]), 0);
    expect(fenOf(records[end]?.[column('金额')])).toBe(fen);
    return {
      counted: lines.reduce((sum, record) => sum + Number(record[column(counted)]), 0),
      amount: (fen / 100).toFixed(2),
    };
  }
});

function fenOf(shown: string | undefined): number {
  return Math.round(Number((shown ?? '').replaceAll(',', '')) * 100);
}
