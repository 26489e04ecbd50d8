import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { onTestFinished } from 'vitest';
import { postRun, type Posted } from '../../src/books/post.js';
import { PLAIN_SHEETS } from '../../src/model/sheet-settings.js';
import { runBatch } from '../../src/run/run-batch.js';

/** One CSV roster: column → cell, row by row. */
export type Cells = Readonly<Record<string, string>>;

interface Month {
  readonly rows: readonly Cells[];
  readonly period: string;
  readonly batch?: string;
  readonly readings?: readonly string[];
  readonly ledger?: 'look' | 'leave';
}

/** A folder with a ledger of its own, in which months are run and posted; gone after the test. */
export interface Books {
  readonly folder: string;
  readonly ledger: { readonly file: string; readonly keyFile: string };
  /** Runs a month and returns its folder. */
  run(month: Month): Promise<string>;
  post(run: string): Promise<Posted>;
}

export async function openBooks(): Promise<Books> {
  const folder = await mkdtemp(path.join(tmpdir(), 'butie-books-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const ledger = { file: path.join(folder, '台账.db'), keyFile: path.join(folder, 'key', 'ledger.key') };
  let runs = 0;
  return {
    folder,
    ledger,
    async run({ rows, period, batch = '01', readings = [], ledger: looks = 'look' }) {
      runs += 1;
      const roster = path.join(folder, `名册${runs}.csv`);
      await writeFile(roster, csv(rows));
      const out = path.join(folder, `${period}-${batch}-${runs}`);
      await runBatch(
        {
          files: [roster],
          rules: 'rules',
          builtRules: 'dist/rules.json',
          threads: undefined,
          legacyReader: undefined,
          standards: undefined,
          period,
          batch,
          kind: undefined,
          sheet: undefined,
          only: undefined,
          readings,
          otherReadings: 'leave',
          sheets: PLAIN_SHEETS,
          hiddenRows: 'hold',
          ledger: looks === 'look' ? { ...ledger, at: undefined } : undefined,
          out,
          mode: 'new',
          version: '0',
        },
        () => undefined,
      );
      return out;
    },
    post: (run) =>
      postRun({
        run,
        ledger,
        preparedBy: '甲',
        approvedBy: '乙',
        missingAccounts: 'allow',
        at: '2024-01-05T09:00:00.000Z',
      }),
  };
}

function csv(rows: readonly Cells[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','));
  return [columns.join(','), ...lines].join('\n');
}

/** The records of a CSV of a run. */
export async function records(run: string, name: string): Promise<readonly Cells[]> {
  return parse(await readFile(path.join(run, name)), { columns: true, bom: true });
}

/** What a run came to, a line each: `rule amount` of payouts, `rule CODE` of exceptions that stop money. */
export async function outcome(run: string): Promise<readonly string[]> {
  const payouts = await records(run, 'payouts.csv');
  const exceptions = await records(run, 'exceptions.csv');
  return [
    ...payouts.map((each) => `${each['规则']} ${each['金额']}`),
    ...exceptions.flatMap((each) => (each['处理'] === '提示' ? [] : [`${each['规则']} ${each['代码']}`])),
  ];
}

/** A person who has passed a course and is paid its fee (13a) and once a living allowance (13b). */
export const TRAINED: Cells = {
  姓名: '甲一',
  证件号码: '310199198001010013',
  人员类别: '失业人员',
  户籍地: '松江区',
  培训项目: '数控车工',
  项目编号: 'ZX01',
  项目类别: '区专项',
  培训机构: '戊培训学校',
  培训机构代码: '52310199MJ0000034J',
  开班日期: '2023-09-01',
  结业日期: '2023-09-28',
  出勤率: '90%',
  评价结果: '合格',
  培训费: '1000',
};
