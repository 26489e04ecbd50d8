import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import type { SheetNotes } from '../../src/returned/row-notes.js';
import { annotated, held, notes, place } from './annotated.js';

const BLUE = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } } as const;
const GREEN = {
  type: 'pattern',
  pattern: 'solid',
  fgColor: { theme: 9, tint: 0.7999816888943144 },
} as const;
const ROWS = [2, 3, 4, 5, 6, 7];
/** Blue and white rows in turn, but for the last column, which is green. */
const fillOf = (row: number, column: number): ExcelJS.Fill | undefined =>
  column === 3 ? GREEN : row % 2 === 0 ? BLUE : undefined;

async function stripedBook(): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('名册');
  sheet.addRow(['序号', '姓名', '金额']);
  for (const row of ROWS) {
    sheet.addRow([row - 1, `甲${row}`, row * 100]);
    for (const column of [1, 2, 3]) {
      const fill = fillOf(row, column);
      if (fill !== undefined) sheet.getCell(row, column).fill = fill;
    }
  }
  const file = place('名册.xlsx');
  await book.xlsx.writeFile(file);
  return file;
}

/** What lies in each row's cells, as the colour that is seen: argb or theme. */
async function coloursOf(file: string): Promise<readonly (readonly unknown[])[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return ROWS.map((row) =>
    [1, 2, 3].map((column) => {
      const fill = book.worksheets[0]?.getCell(row, column).fill;
      return fill?.type === 'pattern' && fill.pattern === 'solid'
        ? (fill.fgColor?.argb ?? fill.fgColor?.theme)
        : undefined;
    }),
  );
}

/** Opens a workbook and saves it, as the clerk does who corrects it. @param changed what the program changes in its fills */
async function saved(
  file: string,
  changed: (fill: ExcelJS.Fill) => ExcelJS.Fill = (fill) => fill,
): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  book.worksheets[0]?.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.fill?.type === 'pattern') cell.fill = changed(cell.fill);
    }),
  );
  const out = place('名册.xlsx');
  await book.xlsx.writeFile(out);
  return out;
}

const WRONG = notes(
  '名册',
  1,
  held(2, { 1: 'reject', 2: 'hold' }),
  held(3, { 1: 'reject', 2: 'notice' }),
  held(4),
  held(5, { 1: 'notice' }),
  held(6, { 1: 'notice' }),
  held(7),
);
const RIGHT = notes('名册', 1, ...ROWS.map((row) => held(row)));

async function again(file: string, sheet: SheetNotes): Promise<string> {
  return (await annotated(file, sheet)).file;
}

it('cells that were corrected have the colours of their rows and columns again, after any number of rounds', async () => {
  const before = await stripedBook();
  const own = await coloursOf(before);
  let file = await again(before, WRONG);
  expect(await coloursOf(file)).not.toEqual(own);
  file = await again(await saved(file), WRONG);
  file = await again(await saved(file), RIGHT);
  expect(await coloursOf(file)).toEqual(own);
});

it('where a program drops what lay under our colours, a cell is as the one beside it', async () => {
  const before = await stripedBook();
  // LibreOffice writes the nearest colour of its palette behind every solid fill: here that of the rows, behind the pale blue.
  const file = await saved(await again(before, WRONG), (fill) =>
    fill.type === 'pattern' && fill.pattern === 'solid' ? { ...fill, bgColor: { argb: 'FFDDEBF7' } } : fill,
  );
  const colours = await coloursOf(await again(file, RIGHT));
  expect(colours.map(([, name]) => name)).toEqual((await coloursOf(before)).map(([number]) => number));
});
