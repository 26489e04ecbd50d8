import { describe, expect, it, test } from 'vitest';
import { book, parts, relationships, sheetOf, write, zip } from '../roster/file/fixture.js';
import { butie } from './session.js';

const STYLES =
  '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="9"/></cellXfs></styleSheet>';

async function lines(...argv: readonly string[]): Promise<readonly unknown[]> {
  const { code, out } = await butie('inspect', ...argv, '--cells', '--json');
  expect(code).toBe(0);
  return out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

/** What the row objects of a workbook of one sheet say. */
async function rowsOf(rows: string, behind = ''): Promise<readonly unknown[]> {
  return (await lines(await book(sheetOf(rows, behind), { 'xl/styles.xml': STYLES }))).slice(1);
}

const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;

/** A visible sheet with one row, a hidden one with two, and an empty one. */
async function threeSheets(): Promise<string> {
  const sheet = (name: string, id: string, state = ''): string =>
    `<sheet name="${name}" sheetId="${id}" ${state} r:id="rId${id}"/>`;
  const workbook = `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheet('名单', '1')}${sheet('代码', '2', 'state="hidden"')}${sheet('空', '3')}</sheets></workbook>`;
  const content = parts(sheetOf(`<row>${text('甲')}</row>`), {
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': relationships({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['worksheet', 'worksheets/sheet2.xml'],
      rId3: ['worksheet', 'worksheets/sheet3.xml'],
    }),
    'xl/worksheets/sheet2.xml': sheetOf(`<row>${text('乙')}</row><row>${text('丙')}</row>`),
    'xl/worksheets/sheet3.xml': sheetOf('<row r="4"><c r="B4"/></row>'),
  });
  return write('三表.xlsx', await zip(content));
}

describe('inspect --cells --json', () => {
  it.each([
    ['text, as it stands', text(' 甲 一'), ' 甲 一'],
    ['a number', '<c><v>1234.5</v></c>', '1234.5'],
    ['a number of more than 15 digits', '<c><v>310199197001010019</v></c>', '310199197001010000'],
    ['a small number', '<c><v>1E-5</v></c>', '0.00001'],
    ['a percentage', '<c s="3"><v>0.7</v></c>', '0.7'],
    ['a date', '<c s="1"><v>45170</v></c>', '2023-09-01'],
    ['a date with a time', '<c s="2"><v>45170.354166666664</v></c>', '2023-09-01T08:30:00'],
    ['a boolean', '<c t="b"><v>0</v></c>', 'FALSE'],
    ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['a formula with a result', '<c><f>A1</f><v>3</v></c>', '3'],
    ['a line break', text('甲\n乙'), '甲\n乙'],
  ])('%s', async (_what, cell, listed) => {
    expect(await rowsOf(`<row r="7">${cell}</row>`)).toEqual([{ row: 7, cells: [listed] }]);
  });

  it('does not take a formula without a result for a blank', async () => {
    const row = `<row r="7">${text('甲')}<c r="B7"><f>SUM(A1)</f></c><c r="D7"/></row><row r="9"><c r="A9"><f>1+1</f></c></row>`;
    expect(await rowsOf(row)).toEqual([
      { row: 7, cells: ['甲'], uncomputed: { B7: '=SUM(A1)' } },
      { row: 9, cells: [], uncomputed: { A9: '=1+1' } },
    ]);
  });

  it('lists a merged range at its first cell only, and no row that only a merge fills', async () => {
    const row = `<row r="1">${text('甲')}<c r="C1"><v>1</v></c></row>`;
    const merge = '<mergeCells><mergeCell ref="A1:B3"/></mergeCells>';
    expect(await rowsOf(row, merge)).toEqual([{ row: 1, cells: ['甲', '', '1'] }]);
  });

  it('leaves out blank rows and the blank cells at the end, and marks a hidden row', async () => {
    const rows = `<row r="2"><c r="B2"><v>1</v></c><c r="C2"/></row><row r="3"><c r="A3"/></row><row r="5" hidden="1"><c><v>2</v></c></row>`;
    expect(await lines(await book(sheetOf(rows)))).toEqual([
      { sheet: '证书', hidden: false, rows: 2 },
      { row: 2, cells: ['', '1'] },
      { row: 5, cells: ['2'], hidden: true },
    ]);
  });

  it('lists every sheet in the order of the workbook, hidden and empty ones too', async () => {
    expect(await lines(await threeSheets())).toEqual([
      { sheet: '名单', hidden: false, rows: 1 },
      { row: 1, cells: ['甲'] },
      { sheet: '代码', hidden: true, rows: 2 },
      { row: 1, cells: ['乙'] },
      { row: 2, cells: ['丙'] },
      { sheet: '空', hidden: false, rows: 0 },
    ]);
  });

  it('lists the sheet asked for alone', async () => {
    const listed = await lines(await threeSheets(), '--sheet', '代码');
    expect(listed).toHaveLength(3);
    expect(listed[0]).toEqual({ sheet: '代码', hidden: true, rows: 2 });
  });

  it('lists a CSV by its physical lines, ids whole', async () => {
    const file = write('a.csv', '甲;"一\n二"\n;;\n="310199197001010019";\'05;\n');
    expect(await lines(file)).toEqual([
      { sheet: '', hidden: false, rows: 2 },
      { row: 1, cells: ['甲', '一\n二'] },
      { row: 4, cells: ['310199197001010019', '05'] },
    ]);
  });

  it('needs no rules', async () => {
    const { code } = await butie('inspect', write('a.csv', 'a,b'), '--cells', '--rules', '/gone');
    expect(code).toBe(0);
  });
});

describe('what --cells says beside the cells', () => {
  /** "甲;乙" in GBK. */
  const GBK = Buffer.from('bcd73bd2d2', 'hex');

  it('how the file was read, unless it is to be quiet', async () => {
    const file = write('a.csv', GBK);
    const { out, error } = await butie('inspect', file, '--cells', '--json');
    expect(out).toContain('["甲","乙"]');
    expect(error).toBe('a.csv：文字编码为 GB18030（GBK），已按此读取\na.csv：列以分号分隔，已按此读取\n');
    const quiet = await butie('inspect', file, '--cells', '--json', '--quiet');
    expect([quiet.out, quiet.error]).toEqual([out, '']);
  });

  it('that there is nothing in the file', async () => {
    const { code, out, error } = await butie('inspect', await book(sheetOf('')), '--cells', '--json');
    expect([code, out]).toEqual([0, '{"sheet":"证书","hidden":false,"rows":0}\n']);
    expect(error).toContain('没有任何内容');
  });

  test.each([
    ['no such file', () => '/gone.xlsx', 'FILE_NOT_FOUND'],
    [
      'a picture',
      () => write('a.xlsx', Buffer.from('89504e470d0a1a0a0000000d', 'hex')),
      'FILE_FORMAT_UNKNOWN',
    ],
    [
      'a fault behind thousands of good rows',
      () => write('a.csv', `${'a,b\n'.repeat(50_000)}"a`),
      'CSV_MALFORMED',
    ],
  ])('%s: why, and not one cell', async (_what, file, words) => {
    const { code, out, error } = await butie('inspect', file(), '--cells', '--json');
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(words);
  });

  it('that there is no such sheet', async () => {
    const { code, error } = await butie('inspect', await threeSheets(), '--cells', '--sheet', '名册');
    expect(code).toBe(2);
    expect(error).toContain('现有工作表：名单、代码、空');
  });
});

describe('inspect --cells for a person', () => {
  it('names every cell that holds something, on one line a row', async () => {
    const row = `<row r="3" hidden="1">${text('甲\n一')}<c r="C3"><v>310199197001010</v></c><c r="D3"><f>A1</f></c></row>`;
    const { out } = await butie('inspect', await book(sheetOf(row)), '--cells');
    expect(out).toBe(
      '证书  1 行\n  3（隐藏）  A: 甲 一 | C: 310199197001010 | D3: =A1（公式没有计算结果）\n',
    );
  });

  it('speaks English', async () => {
    const { out } = await butie('inspect', await threeSheets(), '--cells', '--lang', 'en');
    expect(out).toBe('名单  1 row\n  1  A: 甲\n代码 (hidden)  2 rows\n  1  A: 乙\n  2  A: 丙\n空  0 rows\n');
  });
});
