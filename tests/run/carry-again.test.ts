import path from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { looking, openOffice, type Office } from '../books/posting.js';
import { outcome, records } from '../books/paid-month.js';
import { butie } from '../cli/session.js';

const RARE = '阿卜杜热依木·买买提艾力·吐尔逊江·𠮷㛃';
/** Held: whose household counts depends on the person's kind. Without a fee only the allowance (13b) is paid. */
const HELD = { 姓名: RARE, 证件号码: '310199198811120054', 户名: RARE, 人员类别: '' };
const LEFT = { 姓名: '丙三', 证件号码: '310199198001010013', 户名: '丙三', 人员类别: '' };
const PARTLY = { 培训费: '' };
const PAID = { 姓名: '乙二', 证件号码: '310199198402290028', 户名: '乙二', 女职工岗位类型: '工人' };

let office: Office;
/** The carry roster of December, two of its rows corrected in a spreadsheet. */
let corrected: string;

beforeAll(async () => {
  office = await openOffice();
  const said = await office.run('a', looking(office), [HELD, LEFT, PARTLY, PAID]);
  if (said.code !== 0) throw new Error(said.error);
  const posted = await office.post('a', '--allow-missing-accounts');
  if (posted.code !== 0) throw new Error(posted.error);
  corrected = office.at('结转培训名册.xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(office.at('a/carry-training.xlsx'));
  correct(book, '结转名册', RARE, '人员类别', '失业人员');
  correct(book, '部分拟拨付', '甲一', '培训费', 1000);
  await book.xlsx.writeFile(corrected);
}, 60_000);

/** Types into the row of that name, as a clerk would. */
function correct(
  book: ExcelJS.Workbook,
  sheetName: string,
  name: string,
  column: string,
  value: ExcelJS.CellValue,
): void {
  const sheet = book.getWorksheet(sheetName);
  let done = 0;
  sheet?.eachRow((row) => {
    if (row.getCell(1).text !== name) return;
    row.getCell(columnOf(sheet, column)).value = value;
    done += 1;
  });
  if (done !== 1) throw new Error(`${name} stands ${done} times on ${sheetName}`);
}

function columnOf(sheet: ExcelJS.Worksheet, header: string): number {
  for (let row = 1; row < 8; row++)
    for (let column = 1; column <= sheet.columnCount; column++)
      if (sheet.getCell(row, column).value === header) return column;
  throw new Error(`no column ${header}`);
}

async function runAgain(out: string, period: string, ...rosters: readonly string[]): Promise<string> {
  const options = ['--period', period, '--out', office.at(out), ...looking(office)];
  const said = await butie('run', ...rosters, ...options);
  if (said.code !== 0) throw new Error(said.error);
  return office.at(out);
}

describe('a carry roster', () => {
  it('holds ids as text that a spreadsheet keeps, and names whole', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(office.at('a/carry-training.xlsx'));
    const sheet = book.getWorksheet('结转名册');
    if (sheet === undefined) throw new Error('no sheet');
    const cells = ['姓名', '证件号码', '银行账号', '结业日期', '首次期间'].map((header) =>
      sheet.getCell(5, columnOf(sheet, header)),
    );
    expect(cells.map(({ value }) => value)).toEqual([
      RARE,
      '310199198811120054',
      '6200000000000000001',
      '2023-09-28',
      '2023-12',
    ]);
    expect(new Set(cells.map(({ numFmt }) => numFmt))).toEqual(new Set(['@']));
    // What is still to be typed in has the format too: a number typed there stays the text that it is.
    expect(sheet.getCell(5, columnOf(sheet, '联行号')).numFmt).toBe('@');
  });

  it('is next month’s input: what was corrected is paid, what was not stays held', async () => {
    const run = await runAgain('b', '2024-01', corrected);
    expect(
      (await records(run, 'payouts.csv')).map((each) => [each['受益人'], each['规则'], each['金额']]),
    ).toEqual([
      [RARE, '13a', '1000.00'],
      [RARE, '13b', '300.00'],
      ['甲一', '13a', '1000.00'],
    ]);
    expect(await outcome(run)).toEqual(['13a 1000.00', '13b 300.00', '13a 1000.00', '13a FIELD_MISSING']);
  });

  it('keeps the month in which a row was held first', async () => {
    const run = await runAgain('c', '2024-01', corrected);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path.join(run, 'carry-training.xlsx'));
    const sheet = book.getWorksheet('结转名册');
    if (sheet === undefined) throw new Error('no sheet');
    expect(book.worksheets.map(({ name }) => name)).toEqual(['结转名册']);
    expect(sheet.getCell(4, 1).text).toBe('丙三');
    expect(sheet.getCell(4, columnOf(sheet, '首次期间')).text).toBe('2023-12');
  });

  it('keeps a hidden row hidden: given back unlooked at it stays held, shown it is paid', async () => {
    const hiding = new ExcelJS.Workbook();
    await hiding.xlsx.readFile(corrected);
    hiding.removeWorksheet('部分拟拨付');
    hiding.getWorksheet('结转名册')?.eachRow((row) => {
      if (row.getCell(1).text === RARE) row.hidden = true;
    });
    await hiding.xlsx.writeFile(office.at('隐藏.xlsx'));
    const carryOf = (run: string): string => path.join(run, 'carry-training.xlsx');
    const first = carryOf(await runAgain('h1', '2024-01', office.at('隐藏.xlsx')));
    const held = [' ROW_HIDDEN', '13a FIELD_MISSING'];
    expect((await outcome(await runAgain('h2', '2024-02', first))).toSorted()).toEqual(held);
    const shown = new ExcelJS.Workbook();
    await shown.xlsx.readFile(first);
    const sheet = shown.getWorksheet('结转名册');
    expect(sheet?.getRow(2).values).toContain('隐藏 1 行，确认申报的请取消隐藏');
    sheet?.eachRow((row) => {
      row.hidden = false;
    });
    await shown.xlsx.writeFile(office.at('显示.xlsx'));
    expect(await outcome(await runAgain('h3', '2024-02', office.at('显示.xlsx')))).toEqual([
      '13a 1000.00',
      '13b 300.00',
      '13a FIELD_MISSING',
    ]);
  });

  it('is paid once: given in again beside all that was given in before, nothing of it is', async () => {
    await runAgain('d', '2024-01', corrected);
    const posted = await office.post('d', '--allow-missing-accounts');
    expect([posted.code, posted.error]).toEqual([0, '']);
    const run = await runAgain('e', '2024-02', corrected);
    expect(await outcome(run)).toEqual([
      '13a ALREADY_PAID',
      '13b ALREADY_PAID',
      '13a FIELD_MISSING',
      '13a ALREADY_PAID',
    ]);
    const both = await runAgain('f', '2024-02', office.at('a.csv'), corrected);
    expect(await records(both, 'payouts.csv')).toEqual([]);
  });
});
