import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvRoster } from '../fixtures/make/csv-roster.js';
import { trainingRoster } from '../fixtures/make/training.js';
import { CODES } from '../src/model/code.js';
import { PLAIN_SHEETS } from '../src/model/sheet-settings.js';
import { parsePolicy } from '../src/policy/parse-policy.js';
import { readSources } from '../src/policy/source.js';
import { workbookFaults } from './workbook-faults/workbook-faults.js';
import { runBatch, type RunResult } from '../src/run/run-batch.js';

const fixtures = path.resolve('fixtures');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'butie-fixtures-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the example rosters', () => {
  let result: RunResult;
  beforeAll(async () => {
    const rosters = path.join(fixtures, 'rosters');
    const files = (await readdir(rosters)).sort().map((name) => path.join(rosters, name));
    result = await run(files, {
      period: '2023-12',
      rules: 'rules',
      standards: path.join(fixtures, 'standards'),
    });
  });

  it('pay what was worked out by hand beside each row: rule, payee and amount', async () => {
    const columns = ['名册', '行号', '规则', '收款人', '金额'];
    const expected = await records(path.join(fixtures, 'expected', 'payouts.csv'), columns);
    const paid = await records(path.join(result.out, 'payouts.csv'), columns);
    expect([...paid].sort()).toEqual([...expected].sort());
  });

  it('raise what was worked out by hand beside each row, and nothing else', async () => {
    const columns = ['名册', '行号', '代码'];
    const expected = await records(path.join(fixtures, 'expected', 'exceptions.csv'), columns);
    const found = await records(path.join(result.out, 'exceptions.csv'), columns);
    const ofRows = found.filter((record) => !/,,/.test(record));
    expect([...new Set(ofRows)].sort()).toEqual([...new Set(expected)].sort());
  });

  it('have the batch id that the README shows', async () => {
    expect(await readFile('README.md', 'utf8')).toContain(`结果 out/demo/  ${result.runId.slice(0, 12)}`);
  });

  it('are written into workbooks that Excel opens without repair', async () => {
    const books = result.files.filter((name) => name.endsWith('.xlsx'));
    const faults = await Promise.all(books.map((name) => workbookFaults(path.join(result.out, name))));
    expect(faults.flat()).toEqual([]);
  });

  it('pay under every rule that pays', () => {
    const rules = result.policy.provisions.flatMap((provision) => provision.rules);
    const paying = rules.filter((rule) => rule.amount !== undefined).map(({ id }) => id);
    expect(Object.keys(result.totals.byRule).sort()).toEqual(paying.sort());
  });

  it('raise every code but the two that need a ledger or a budget', () => {
    const elsewhere = new Set(['ALREADY_PAID', 'BUDGET_EXCEEDED']);
    const codes = Object.keys(CODES).filter((code) => !elsewhere.has(code));
    expect(Object.keys(result.totals.exceptions).sort()).toEqual(codes.sort());
  });

  it('are what the generator makes', async () => {
    const roster = trainingRoster();
    const committed = await readFile(path.join(fixtures, 'rosters', roster.file));
    expect(csvRoster(roster).equals(committed)).toBe(true);
  });
});

describe('the rules of another district', () => {
  const rules = path.join(fixtures, 'other-district');

  it('load by the same schema', async () => {
    const parsed = parsePolicy(await readSources(rules));
    expect(parsed.ok ? [] : parsed.mistakes).toEqual([]);
  });

  it('pay a fixed amount, a share up to a maximum, and an entered amount within its range', async () => {
    const file = path.join(fixtures, 'other-district-roster.csv');
    const { out } = await run([file], { period: '2024-03', rules, standards: undefined });
    expect(await records(path.join(out, 'payouts.csv'), ['行号', '规则', '收款人', '金额'])).toEqual([
      '3,1,癸一,80.00',
      '4,1,癸二,80.00',
      '7,2,癸一,105.00',
      '8,2,癸五,120.00',
      '9,2,癸六,100.00',
      '10,3,癸二,500.00',
      '11,3,癸七,350.00',
    ]);
    expect(await records(path.join(out, 'exceptions.csv'), ['行号', '代码'])).toEqual(
      expect.arrayContaining([
        '5,WORKING_AGE_ABOVE',
        '6,UNIT_NOT_LOCAL',
        '8,AMOUNT_CAPPED',
        '12,AMOUNT_OUT_OF_RANGE',
        '13,NO_POLICY_IN_FORCE',
      ]),
    );
  });
});

interface Asked {
  readonly period: string;
  readonly rules: string;
  readonly standards: string | undefined;
}

function run(files: readonly string[], asked: Asked): Promise<RunResult> {
  const settings = {
    ...asked,
    files,
    builtRules: path.join(folder, 'none.json'),
    threads: undefined,
    legacyReader: undefined,
    batch: '01',
    kind: undefined,
    sheet: undefined,
    only: undefined,
    readings: [],
    otherReadings: 'leave',
    sheets: PLAIN_SHEETS,
    hiddenRows: 'hold',
    ledger: undefined,
    out: path.join(folder, asked.period),
    mode: 'new',
    version: '0.0.0',
  } as const;
  return runBatch(settings, () => undefined);
}

/** Each record of a CSV file as the named columns, joined by commas. */
async function records(file: string, columns: readonly string[]): Promise<readonly string[]> {
  const rows: Record<string, string>[] = parse(await readFile(file), { bom: true, columns: true });
  return rows.map((row) => columns.map((column) => row[column] ?? '').join(','));
}
