import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personNumber } from '../../fixtures/make/person-number.js';
import { PLAIN_SHEETS } from '../../src/model/sheet-settings.js';
import { runBatch } from '../../src/run/run-batch.js';
import { TRAINING_HEADER } from '../cli/session.js';
import { buildCommand } from './built-command.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'butie-run-'));
  await buildCommand(folder);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every file below a folder with its SHA-256, by name. */
async function hashes(root: string): Promise<Record<string, string>> {
  const names = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const entries = names.map(async (entry) => {
    const full = path.join(entry.parentPath, entry.name);
    return [
      path.relative(root, full),
      createHash('sha256')
        .update(await readFile(full))
        .digest('hex'),
    ] as const;
  });
  return Object.fromEntries((await Promise.all(entries)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

describe('a run of the fixtures', () => {
  it('has the same bytes under another time zone, locale, folder and language', async () => {
    const rosters = (await readdir('fixtures/rosters'))
      .toSorted()
      .map((name) => path.resolve('fixtures/rosters', name));
    const run = async (
      cwd: string,
      environment: Record<string, string>,
      extra: readonly string[],
    ): Promise<Record<string, string>> => {
      await mkdir(cwd, { recursive: true });
      const argv = [
        path.join(folder, 'bin/butie.js'),
        'run',
        ...rosters,
        '--period',
        '2023-12',
        '--standards',
        path.resolve('fixtures/standards'),
      ];
      await promisify(execFile)(process.execPath, [...argv, ...extra], {
        cwd,
        env: { ...process.env, ...environment },
      });
      return hashes(path.join(cwd, 'out/2023-12-01'));
    };
    const here = await run(path.join(folder, 'here'), { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' }, []);
    const there = await run(path.join(folder, 'there/deeper'), { TZ: 'America/New_York', LC_ALL: 'C' }, [
      '--lang',
      'en',
      '--quiet',
    ]);
    expect(Object.keys(here).length).toBeGreaterThan(50);
    expect(there).toEqual(here);
  }, 60_000);
});

/** What a row may say, good and bad; rows of one person and course stand for repeats and conflicts. */
const ROW = fc.record({
  person: fc.integer({ min: 1, max: 6 }),
  姓名: fc.constantFrom('甲一', '乙二', ''),
  人员类别: fc.constantFrom('失业人员', '在职职工', '没有的类别', ''),
  户籍地: fc.constantFrom('松江区', '闵行区', ''),
  项目编号: fc.constantFrom('ZX01', 'ZX02', ''),
  项目类别: fc.constantFrom('区专项', '企业内训', '区重点项目', ''),
  结业日期: fc.constantFrom('2023-09-28', '2023-07-31', '2024-01-01', '昨天'),
  出勤率: fc.constantFrom('90%', '70', '69.99%', ''),
  评价结果: fc.constantFrom('合格', '不合格', ''),
  培训费: fc.constantFrom('1000', '0', '1234.565', '一千', ''),
});
type Row = typeof ROW extends fc.Arbitrary<infer T> ? T : never;

function line({ person, ...cells }: Row): string {
  const values: Record<string, string> = {
    ...cells,
    证件号码: personNumber('1990-01-01', person),
    培训项目: '数控车工',
    开班日期: '2023-09-01',
  };
  return TRAINING_HEADER.split(',')
    .map((column) => values[column] ?? '')
    .join(',');
}

interface Ran {
  readonly out: string;
  readonly records: (file: string) => Promise<readonly Record<string, string>[]>;
  readonly manifest: Manifest;
}

let runs = 0;
async function runOf(rows: readonly Row[]): Promise<Ran> {
  const file = path.join(folder, `r${runs}.csv`);
  await writeFile(file, [TRAINING_HEADER, ...rows.map(line)].join('\n'));
  return runFile(file);
}

async function runFile(file: string): Promise<Ran> {
  runs += 1;
  const out = path.join(folder, `o${runs}`);
  await runBatch(
    {
      files: [file],
      rules: 'rules',
      builtRules: 'dist/rules.json',
      threads: undefined,
      legacyReader: undefined,
      standards: undefined,
      period: '2023-12',
      batch: '01',
      kind: 'training',
      sheet: undefined,
      only: undefined,
      readings: [],
      otherReadings: 'leave',
      sheets: PLAIN_SHEETS,
      hiddenRows: 'hold',
      ledger: undefined,
      out,
      mode: 'new',
      version: '0',
    },
    () => undefined,
  );
  const records = async (name: string): Promise<readonly Record<string, string>[]> =>
    parse(await readFile(path.join(out, name)), { columns: true, bom: true });
  const manifest: Manifest = JSON.parse(await readFile(path.join(out, 'manifest.json'), 'utf8'));
  return { out, records, manifest };
}

interface Manifest {
  readonly rows: Readonly<Record<'read' | 'paid' | 'partly' | 'held' | 'rejected' | 'unclaimed', number>>;
  readonly totals: { readonly payouts: number; readonly amount: string };
}

const fen = (yuan: string | undefined): number => Math.round(Number(yuan) * 100);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('any roster', () => {
  it('ends every row as exactly one thing, and the sums of all files are equal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ROW, { maxLength: 12 }), async (rows) => {
        const { out, records, manifest } = await runOf(rows);
        const { read, paid, partly, held, rejected, unclaimed } = manifest.rows;
        expect(read).toBe(rows.length);
        expect(paid + partly + held + rejected + unclaimed).toBe(read);
        const payouts = await records('payouts.csv');
        expect(payouts).toHaveLength(manifest.totals.payouts);
        const amount = sum(payouts.map((each) => fen(each.金额)));
        expect(fen(manifest.totals.amount)).toBe(amount);
        if (payouts.length > 0) expect(await workbookTotal(path.join(out, 'payouts-hrss.xlsx'))).toBe(amount);
        // No row vanishes: each stands among the payouts or the exceptions.
        const seen = new Set([...payouts, ...(await records('exceptions.csv'))].map((each) => each.行号));
        for (let row = 2; row < rows.length + 2; row += 1) expect(seen).toContain(String(row));
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('pays the same whatever the order of its rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ROW, { maxLength: 8 }), async (rows) => {
        const paid = async (order: readonly Row[]): Promise<readonly string[]> =>
          (await (await runOf(order)).records('payouts.csv'))
            .map((each) => `${each.规则} ${each.收款人证件号码} ${each.金额}`)
            .toSorted();
        expect(await paid(rows.toReversed())).toEqual(await paid(rows));
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});

describe('a carry roster given back as it is', () => {
  it('is paid nothing: what was held is still held, and what was paid or refused is not asked for again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ROW, { maxLength: 12 }), async (rows) => {
        const { out, records } = await runOf(rows);
        const held = (await records('exceptions.csv')).filter((each) => each.处理 === '暂缓');
        const carry = path.join(out, 'carry-training.xlsx');
        const names = await readdir(out);
        expect(names.includes('carry-training.xlsx')).toBe(held.length > 0);
        if (held.length === 0) return;
        const again = await runFile(carry);
        expect(await again.records('payouts.csv')).toEqual([]);
        expect(again.manifest.rows.read).toBe(new Set(held.map((each) => each.行号)).size);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

/** The sum that the first sheet (汇总) of a department's workbook states. */
async function workbookTotal(file: string): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const totals: number[] = [];
  workbook.worksheets[0]?.eachRow((row) => {
    const values = Array.isArray(row.values) ? row.values : [];
    if (!values.includes('合计')) return;
    for (const value of values)
      if (typeof value === 'object' && value !== null && 'result' in value) totals.push(Number(value.result));
  });
  return fen(String(Math.max(...totals)));
}
