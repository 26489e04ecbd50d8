import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotated, held, notes, place } from './annotated.js';

let before: string;
let after: string;

/** A roster as offices make them: a title, formats, merges, lists, colours, a hidden column, and a second sheet that computes. */
async function officeBook(): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('名册', { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.addRow(['证书名册']);
  sheet.mergeCells('A1:D1');
  sheet.addRow(['姓名', '证件号码', '发证日期', '金额']);
  for (let row = 3; row <= 7; row += 1)
    sheet.addRow([`甲${row}`, `31019919900101000${row}`, new Date(Date.UTC(2023, 8, row)), row * 100.5]);
  sheet.getColumn(1).width = 21;
  sheet.getColumn(2).hidden = true;
  sheet.getRow(2).font = { bold: true, name: '黑体', size: 12 };
  for (let row = 3; row <= 7; row += 1) {
    const thin = { style: 'thin' } as const;
    sheet.getCell(row, 3).numFmt = 'yyyy"年"m"月"d"日"';
    sheet.getCell(row, 4).numFmt = '#,##0.00';
    sheet.getCell(row, 4).border = { top: thin, left: thin, bottom: thin, right: thin };
    sheet.getCell(row, 1).alignment = { vertical: 'top', wrapText: true };
  }
  sheet.getCell('A5').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFCCFFCC' } };
  sheet.getCell('A3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"甲3,甲4"'] };
  sheet.addConditionalFormatting({
    ref: 'D3:D7',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [500],
        priority: 1,
        style: { font: { bold: true } },
      },
    ],
  });
  book.addWorksheet('汇总').getCell('A1').value = { formula: 'SUM(名册!D3:D7)', result: 2512.5 };
  const file = place('名册.xlsx');
  await book.xlsx.writeFile(file);
  return file;
}

beforeAll(async () => {
  before = await officeBook();
  const plan = notes(
    '名册',
    2,
    held(3, { 0: 'hold' }),
    held(4),
    held(5, { 0: 'reject', 3: 'notice' }),
    held(6),
    held(7),
  );
  after = (await annotated(before, plan)).file;
});

const MARKED = new Map([
  ['A3', 'FFFFD978'],
  ['A5', 'FFE9998B'],
  ['D5', 'FFEAF6FD'],
]);

async function excelJs(file: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return book;
}

interface Looks {
  readonly value: ExcelJS.CellValue;
  readonly style: Partial<ExcelJS.Style>;
}

function looksOf(book: ExcelJS.Workbook, columns: number): ReadonlyMap<string, Looks> {
  const looks = new Map<string, Looks>();
  for (const sheet of book.worksheets)
    sheet.eachRow((row) => {
      for (let column = 1; column <= columns; column += 1) {
        const { value, style, address } = row.getCell(column);
        looks.set(`${sheet.name}!${address}`, { value, style: { ...style } });
      }
    });
  return looks;
}

describe('read by exceljs', () => {
  it('every cell has its value, number format, font, border and alignment; those marked have another fill', async () => {
    const [old, now] = [looksOf(await excelJs(before), 4), looksOf(await excelJs(after), 4)];
    const expected = [...old].map(([address, { value, style }]) => {
      const colour = MARKED.get(address.replace('名册!', ''));
      if (colour === undefined || address.startsWith('汇总')) return [address, { value, style }];
      // Behind the colour that is seen stands the cell's own.
      const bgColor = address.endsWith('A5') ? { argb: 'FFCCFFCC' } : { indexed: 64 };
      const fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: colour }, bgColor };
      return [address, { value, style: { ...style, fill } }];
    });
    expect([...now]).toEqual(expected);
  });

  it('the comments are at the cells marked, and one on the header says how to read it', async () => {
    const found: Record<string, string> = {};
    (await excelJs(after)).getWorksheet('名册')?.eachRow((row) =>
      row.eachCell((cell) => {
        if (typeof cell.note === 'object')
          found[cell.address] = cell.note.texts?.map(({ text }) => text).join('') ?? '';
      }),
    );
    expect(found).toEqual({
      E2: expect.stringContaining('再次提交时不作名册内容'),
      A3: '【暂缓】第 3 行',
      A5: '【不予拨付】第 5 行',
      D5: '【提示】第 5 行',
    });
  });

  it('widths, the hidden column, merges, lists and rules of colouring are as they were', async () => {
    const sheet = (await excelJs(after)).getWorksheet('名册');
    expect(sheet?.getColumn(1).width).toBe(21);
    expect(sheet?.getColumn(2).hidden).toBe(true);
    expect(sheet?.getColumn(5)).toMatchObject({ width: 72, hidden: false });
    expect(sheet?.getCell('D1').master.address).toBe('A1');
    expect(sheet?.getCell('A3').dataValidation.formulae).toEqual(['"甲3,甲4"']);
    expect(sheet).toHaveProperty('conditionalFormattings.0.ref', 'D3:D7');
  });
});

describe('read by SheetJS', () => {
  const read = (file: string): XLSX.WorkBook =>
    XLSX.read(readFileSync(file), { cellStyles: true, cellNF: true, cellFormula: true });

  const saidOf = ({ t, v, w, z, f }: XLSX.CellObject): unknown => ({ t, v, w, z, f });

  it('every cell has its value, format and formula', () => {
    const [old, now] = [read(before), read(after)];
    for (const [name, sheet] of Object.entries(old.Sheets)) {
      for (const [address, cell] of Object.entries(sheet)) {
        if (address.startsWith('!')) continue;
        const same: XLSX.CellObject = now.Sheets[name]?.[address];
        expect([address, saidOf(same)]).toEqual([address, saidOf(cell)]);
      }
    }
  });

  it('the result stands behind the table, in the rows of data only', () => {
    const column = XLSX.utils
      .sheet_to_json<string[]>(read(after).Sheets['名册'] ?? {}, { header: 1 })
      .map((row) => row[4]);
    expect(column).toEqual([undefined, '核验结果', ...[3, 4, 5, 6, 7].map((row) => held(row).result)]);
  });

  it('the comments are hidden', () => {
    const sheet = read(after).Sheets['名册'];
    expect(sheet?.['A3'].c[0].t).toBe('【暂缓】第 3 行');
    expect(sheet?.['A3'].c.hidden).toBe(true);
  });
});
