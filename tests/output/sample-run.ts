import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { onTestFinished } from 'vitest';
import type { BatchLabel } from '../../src/model/batch.js';
import { CODES } from '../../src/model/code.js';
import type { ClaimKeys } from '../../src/model/decision.js';
import type { ExceptionLine } from '../../src/model/finding.js';
import type { PaidFor, Payout } from '../../src/model/payout.js';
import type { CarryRow, Outcome, RunTotals, Tally } from '../../src/model/plan.js';
import { PLAIN_SHEETS } from '../../src/model/sheet-settings.js';
import { openRunWriter } from '../../src/output/write-run.js';
import type { WrittenFile } from '../../src/output/written-file.js';

export const RUN_ID = '0123456789abcdef'.repeat(4);

export const LABEL: BatchLabel = {
  policyNumber: '示人社规〔2023〕2号',
  district: '示例区',
  period: '2023-09',
  only: [],
  readings: [],
  batch: '01',
  departments: [
    { key: 'hrss', name: '区人力资源和社会保障局' },
    { key: 'education', name: '区教育局' },
    { key: 'union', name: '区总工会' },
    { key: 'finance', name: '区财政局' },
  ],
  rules: [
    {
      id: '3a',
      title: '企业内训补贴',
      item: '二(一)3',
      departments: ['hrss', 'education', 'union', 'finance'],
    },
    { id: '13b', title: '区专项培训生活费补贴', item: '二(三)2', departments: ['hrss', 'finance'] },
    { id: '11a', title: '劳模工匠创新工作室（市级）', item: '二(二)5', departments: ['union', 'finance'] },
  ],
  kinds: [{ kind: 'training', title: '培训名册', columns: ['姓名', '证件号码', '培训项目', '银行账号'] }],
  historyChecked: true,
  sheets: PLAIN_SHEETS,
};

const KEYS: ClaimKeys = {
  once: '3a:甲',
  by: 'person',
  otherwise: [],
  cap: undefined,
  times: undefined,
  quota: undefined,
  doubles: [],
};

export const PAID_FOR: PaidFor = {
  keys: KEYS,
  budget: undefined,
  certificate: undefined,
  corrections: [],
};

export function payout(serial: number, change: Partial<Payout> = {}): Payout {
  return {
    serial,
    id: `2023-09-01-${String(serial).padStart(6, '0')}`,
    rule: '3a',
    title: '企业内训补贴',
    item: '二(一)3',
    department: 'hrss',
    payee: {
      type: '单位',
      name: '示例制造有限公司',
      number: '91310199MA00000152',
      account: {
        holder: '示例制造有限公司',
        bank: '示例银行示例支行',
        branch: '000000000001',
        number: '0310199000000000012',
      },
    },
    beneficiary: { name: '测试甲', number: '310199197001010019' },
    amount: 60_000,
    setOff: 0,
    basis: '定额 600.00',
    standard: '600.00',
    fund: '待主管部门确认',
    place: { file: '培训名册.xlsx', sheet: 'Sheet1', row: serial + 1 },
    workplace: '',
    remark: '',
    paidFor: PAID_FOR,
    ...change,
  };
}

export function exception(change: Partial<ExceptionLine> = {}): ExceptionLine {
  const code = change.code ?? 'UNIT_NOT_LOCAL';
  return {
    code,
    treatment: CODES[code].treatment,
    rule: '3a',
    column: '用人单位所在区',
    cell: 'F9',
    found: '他区',
    required: '示例区',
    message: '用人单位所在区为“他区”，不属本区',
    item: '二(一)3',
    place: { file: '培训名册.xlsx', sheet: 'Sheet1', row: 9 },
    title: '企业内训补贴',
    subject: '测试乙',
    subjectNumber: '310***********0028',
    stake: 60_000,
    unit: { name: '示例制造有限公司', code: '91310199MA00000152' },
    ...change,
  };
}

export function carry(change: Partial<CarryRow> = {}): CarryRow {
  return {
    kind: 'training',
    texts: ['测试丙', '310199199912310038', '焊工班', '6217000000000000004'],
    reason: '必填信息缺失（结业日期）',
    since: '2023-08',
    partly: false,
    hidden: false,
    ...change,
  };
}

export const asPayout = (one: Payout): Outcome => ({ is: 'payout', payout: one });
export const asException = (line: ExceptionLine): Outcome => ({ is: 'exception', line });
export const asCarry = (row: CarryRow): Outcome => ({ is: 'carry', row });

/** Added up from the outcomes, in the order of the label. */
export function totalsOf(outcomes: readonly Outcome[], label: BatchLabel = LABEL): RunTotals {
  const payouts = outcomes.flatMap((outcome) => (outcome.is === 'payout' ? [outcome.payout] : []));
  const tally = (list: readonly Payout[]): Tally => ({
    payouts: list.length,
    amount: list.reduce((sum, { amount }) => sum + amount, 0),
  });
  const by = (key: (one: Payout) => string): Record<string, Tally> =>
    Object.fromEntries(
      [...new Set(payouts.map(key))].map((value) => [
        value,
        tally(payouts.filter((one) => key(one) === value)),
      ]),
    );
  const lines = label.departments.flatMap(({ key: department }) =>
    label.rules.flatMap(({ id: rule }) => {
      const own = payouts.filter((one) => one.department === department && one.rule === rule);
      return [...new Set(own.map(({ fund }) => fund))].map((fund) => ({
        department,
        rule,
        fund,
        ...tally(own.filter((one) => one.fund === fund)),
      }));
    }),
  );
  return {
    rows: { read: 9, paid: 4, partly: 1, held: 1, rejected: 2, unclaimed: 1, skipped: 2 },
    ...tally(payouts),
    byDepartment: by(({ department }) => department),
    byRule: by(({ rule }) => rule),
    byFund: by(({ fund }) => fund),
    lines,
    paidAsBefore: 0,
    exceptions: {},
    treatments: { reject: {}, hold: {}, notice: {} },
  };
}

export interface WrittenRun {
  readonly folder: string;
  readonly files: readonly WrittenFile[];
  readonly totals: RunTotals;
}

/** Writes a run into a fresh folder that is removed after the test. */
export async function writeRun(
  outcomes: readonly Outcome[],
  label: BatchLabel = LABEL,
  sheetRows?: number,
): Promise<WrittenRun> {
  const folder = path.join(await freshFolder(), 'run');
  await mkdir(folder);
  const totals = totalsOf(outcomes, label);
  const writer = await openRunWriter(folder, label, sheetRows);
  for (const outcome of outcomes) await writer.write(outcome);
  const { files } = await writer.finish(totals, RUN_ID);
  return { folder, files, totals };
}

export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'butie-output-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function readWorkbook(folder: string, name: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path.join(folder, name));
  return workbook;
}

export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}; there are ${sheetNames(workbook).join(', ')}`);
  return sheet;
}

export function sheetNames(workbook: ExcelJS.Workbook): readonly string[] {
  return workbook.worksheets.map(({ name }) => name);
}

/** Cell texts of a row as shown, a merged cell's text only once. */
export function rowTexts(sheet: ExcelJS.Worksheet, row: number): readonly string[] {
  const texts: string[] = [];
  sheet.getRow(row).eachCell({ includeEmpty: true }, (cell) => {
    if (cell.master === cell) texts.push(cell.result === undefined ? cell.text : String(cell.result));
  });
  return texts;
}

export function sheetTexts(sheet: ExcelJS.Worksheet): readonly (readonly string[])[] {
  return Array.from({ length: sheet.rowCount }, (_, index) => rowTexts(sheet, index + 1));
}
