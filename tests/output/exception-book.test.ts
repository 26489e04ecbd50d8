import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { read } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ExceptionLine } from '../../src/model/finding.js';
import { exceptionOverview } from '../../src/output/exception-overview.js';
import { writeWorkbook } from '../../src/output/workbook/write-workbook.js';
import { PLAIN_SHEETS } from '../../src/model/sheet-settings.js';
import {
  asException,
  exception,
  freshFolder,
  LABEL,
  readWorkbook,
  sheetNames,
  sheetOf,
  sheetTexts,
  totalsOf,
  writeRun,
} from './sample-run.js';

const PAID_BEFORE = exception({ code: 'ALREADY_PAID', mark: 'paid-as-before', stake: 70_000 });
const LINES: readonly ExceptionLine[] = [
  exception({ code: 'ACCOUNT_MISSING', stake: undefined, column: '', cell: '' }),
  PAID_BEFORE,
  exception({ code: 'CONTEST_NOT_LOCAL', stake: 200_000 }),
  exception({ code: 'FIELD_MISSING', stake: undefined, place: { file: '乙.csv', sheet: '', row: 3 } }),
  exception({ code: 'ACCOUNT_MISSING', stake: undefined }),
  PAID_BEFORE,
  exception({ code: 'ALREADY_PAID', message: '收款人与本行不同', stake: 100 }),
];

async function written(lines: readonly ExceptionLine[] = LINES) {
  const { folder } = await writeRun(lines.map(asException));
  return { folder, book: await readWorkbook(folder, 'exceptions.xlsx') };
}

/** Where cells of a sheet lead, as another reader than exceljs has it. */
async function linksOf(folder: string, name: string, cells: readonly string[]) {
  const book = read(await readFile(path.join(folder, 'exceptions.xlsx')));
  return cells.map((cell): unknown => book.Sheets[name]?.[cell]?.l?.Target);
}

describe('sheet 概览 of exceptions.xlsx', () => {
  it('says what is wrong by problem, costliest first, then by roster and by what became of the rows', async () => {
    const { book } = await written();
    expect(sheetTexts(sheetOf(book, '概览'))).toEqual([
      ['2023年9月异常清单概览'],
      ['期间：2023年9月　批次：01　批号：0123456789ab', '金额单位：元'],
      ['读入 9 行：拟拨付 4，部分拟拨付 1，暂缓 1，不予拨付 2，未匹配项目 1。'],
      ['涉及金额：不予拨付 2,001.00 元，暂缓 0.00 元。'],
      [],
      ['问题（涉及金额多的在前，点名称到首行）'],
      ['处理', '问题', '条数', '涉及金额', '代码', '处理建议'],
      ['不予拨付', '非示例区竞赛', '1', '2000', 'CONTEST_NOT_LOCAL', '核对主办区'],
      ['不予拨付', '此前已拨付', '1', '1', 'ALREADY_PAID', '见所列拨付编号'],
      ['提示', '收款账户缺失', '2', '0', 'ACCOUNT_MISSING', '拨付前补齐'],
      ['暂缓', '必填信息缺失', '1', '0', 'FIELD_MISSING', '补齐该栏后重新提交'],
      ['合计', '5', '2001', ''],
      [],
      ['此前已拨付，收款人和金额一致，无须处理'],
      ['处理', '问题', '条数', '涉及金额', '代码', '处理建议'],
      ['不予拨付', '此前已拨付', '2', '1400', 'ALREADY_PAID', '见所列拨付编号'],
      ['合计', '2', '1400', ''],
      [],
      ['名册（条数；涉及金额不含已拨付）'],
      ['名册', '不予拨付', '暂缓', '提示', '已拨付', '条数合计', '涉及金额'],
      ['培训名册.xlsx', '2', '0', '2', '2', '6', '2001'],
      ['乙.csv', '0', '1', '0', '0', '1', '0'],
      [],
      ['名册行去向'],
      ['去向', '行数'],
      ['拟拨付', '4'],
      ['部分拟拨付', '1'],
      ['暂缓', '1'],
      ['不予拨付', '2'],
      ['未匹配项目', '1'],
      ['读入行数合计', '9'],
      ['跳过（合计、制表等行）', '2'],
      [],
      ['各表“位置”栏可点开名册的单元格，名册须与本文件放在同一文件夹，名称不变；CSV 名册没有链接。'],
      ['各表“序号”即 exceptions.csv 的序号。'],
    ]);
  });

  it('leads from each problem to its first line', async () => {
    const { folder } = await written();
    expect(await linksOf(folder, '概览', ['B8', 'B9', 'B10', 'B11', 'B16'])).toEqual([
      "#'不予拨付和暂缓'!A4",
      "#'不予拨付和暂缓'!A6",
      "#'提示'!A4",
      "#'不予拨付和暂缓'!A5",
      "#'已拨付'!A4",
    ]);
  });

  it('tells treatments by fill as well as by word: dark, middle and none', async () => {
    const { book } = await written();
    const fills = ['A8', 'A11', 'A10'].map((cell) => sheetOf(book, '概览').getCell(cell).fill);
    expect(fills).toMatchObject([
      { fgColor: { argb: 'FF9C2A21' } },
      { fgColor: { argb: 'FFF2CF7A' } },
      { pattern: 'none' },
    ]);
  });
});

describe('the lists of exceptions.xlsx', () => {
  it('hold every line of exceptions.csv once, by its number there', async () => {
    const { folder, book } = await written();
    const records = parse(await readFile(path.join(folder, 'exceptions.csv')), { bom: true }).slice(1);
    const [, ...lists] = book.worksheets;
    const serials = lists.flatMap((sheet) =>
      sheetTexts(sheet)
        .slice(3)
        .map(([serial]) => serial),
    );
    expect(serials.toSorted()).toEqual(records.map(([serial]) => serial));
    expect(serials).toEqual(['3', '4', '7', '1', '5', '2', '6']);
  });

  it('say what was found, what is required, where, by which article, and what to do', async () => {
    const { book } = await written();
    const sheet = sheetOf(book, '不予拨付和暂缓');
    expect(sheetTexts(sheet).slice(2, 4)).toEqual([
      [
        '序号',
        '处理',
        '问题',
        '姓名或单位',
        '项目',
        '政策条款',
        '名册',
        '位置',
        '实际值',
        '要求',
        '说明',
        '处理建议',
        '涉及金额',
      ],
      [
        '3',
        '不予拨付',
        '非示例区竞赛',
        '测试乙\n310***********0028',
        '3a\n企业内训补贴',
        '二(一)3',
        '培训名册.xlsx\nSheet1',
        'F9 用人单位所在区',
        '他区',
        '示例区',
        '用人单位所在区为“他区”，不属本区',
        '核对主办区',
        '2000',
      ],
    ]);
    expect(sheet.autoFilter).toBe('A3:M6');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
  });

  it('are left out where they have no line', async () => {
    const { book } = await written([exception()]);
    expect(sheetNames(book)).toEqual(['概览', '不予拨付和暂缓']);
    expect(sheetNames((await written([])).book)).toEqual(['概览']);
  });

  it('name a correction that is not settled as what it is', async () => {
    const { book } = await written([exception({ code: 'KEY_CONFLICT', mark: 'unsettled-correction' })]);
    expect(sheetTexts(sheetOf(book, '不予拨付和暂缓'))[3]).toEqual(
      expect.arrayContaining([
        '同一事项多方申报或金额不一',
        '待所列付款的更正了结后重算；确属另付的，将更正转为追回',
      ]),
    );
  });

  it('keep rare characters and long names whole', async () => {
    const name = '阿卜杜热依木·买买提艾力·吐尔逊江·𠮷㛃';
    const { book } = await written([exception({ subject: name })]);
    expect(sheetTexts(sheetOf(book, '不予拨付和暂缓'))[3]?.[3]).toBe(`${name}\n310***********0028`);
  });
});

describe('the links of exceptions.xlsx', () => {
  const odd = exception({
    place: { file: '一班 100% #2.xlsx', sheet: "张'三", row: 9 },
    cell: '',
    column: '',
  });

  it('lead to the roster beside the workbook, and to no CSV', async () => {
    const { folder, book } = await written([
      exception(),
      odd,
      exception({ place: { file: '乙.csv', sheet: '', row: 3 } }),
    ]);
    const sheet = sheetOf(book, '不予拨付和暂缓');
    expect(await linksOf(folder, '不予拨付和暂缓', ['H4', 'H5', 'H6'])).toEqual([
      "%E5%9F%B9%E8%AE%AD%E5%90%8D%E5%86%8C.xlsx#'Sheet1'!F9",
      "%E4%B8%80%E7%8F%AD%20100%25%20%232.xlsx#'张''三'!A9",
      undefined,
    ]);
    expect(['H4', 'H6'].map((cell) => sheet.getCell(cell).font.underline)).toEqual([true, undefined]);
  });

  it('lead to the marked copy where the run writes one', async () => {
    const label = { ...LABEL, sheets: { ...PLAIN_SHEETS, annotated: 'written' as const } };
    const { folder } = await writeRun([asException(exception())], label);
    expect(await linksOf(folder, '不予拨付和暂缓', ['H4'])).toEqual([
      "annotated/%E5%9F%B9%E8%AE%AD%E5%90%8D%E5%86%8C.xlsx#'Sheet1'!F9",
    ]);
  });

  it('end where a sheet takes no more, and the first page says so', async () => {
    const folder = await freshFolder();
    const totals = totalsOf([]);
    const content = { name: '概览', problems: [], files: [], totals, runId: '', unlinked: 7 };
    await writeWorkbook(path.join(folder, 'exceptions.xlsx'), [exceptionOverview(LABEL, content)]);
    const texts = sheetTexts(sheetOf(await readWorkbook(folder, 'exceptions.xlsx'), '概览'));
    expect(texts.at(-1)).toEqual(['每张工作表至多 65530 个链接，其后的 7 条没有链接。']);
  });
});
