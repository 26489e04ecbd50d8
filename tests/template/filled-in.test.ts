import { readFile, writeFile } from 'node:fs/promises';
import { read as readBook, utils, write as writeBook } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/policy/columns.js';
import type { PolicyData, RosterData } from '../../src/policy/data.js';
import { inShort } from '../roster/values/columns.js';
import { type Filling, fillings } from './fillings.js';
import { eventsOf, KINDS, written } from './templates.js';

type Row = Readonly<Record<string, Filling>>;

/** Rows with every column filled in. */
function rowsOf(roster: RosterData, policy: PolicyData): fc.Arbitrary<readonly Row[]> {
  const cells = columnsOf(roster, policy.common).map(
    (column) => [column.name, fillings(column, policy)] as const,
  );
  return fc.array(fc.record(Object.fromEntries(cells)), { minLength: 1, maxLength: 30 });
}

/** What the reader makes of the file's rows, under the names of their columns. */
async function readBack(file: string, roster: RosterData, policy: PolicyData) {
  const events = await eventsOf(file, policy);
  const names = columnsOf(roster, policy.common).map(({ name }) => name);
  return {
    rows: events.flatMap((event) =>
      event.is === 'row'
        ? [Object.fromEntries(names.map((name, index) => [name, inShort(event.row.read(index))]))]
        : [],
    ),
    skipped: events.flatMap((event) => (event.is === 'skipped' ? [event.why] : [])),
    findings: events.flatMap((event) => (event.is === 'finding' ? [event.finding.message] : [])),
  };
}

const read = (rows: readonly Row[]): unknown =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, filling]) => [name, filling.read])));

const HEADER_ROW = 2;
const FIRST_ROW = 4;

describe.each(KINDS)('a template of $kind, filled in', ({ roster, policy }) => {
  it('by exceljs and read back gives what was filled in', async () => {
    const file = await written(roster, policy);
    await fc.assert(
      fc.asyncProperty(rowsOf(roster, policy), async (rows) => {
        const book = new ExcelJS.Workbook();
        // Its reader holds a validation for every cell of a range: what is tested here are the cells.
        await book.xlsx.readFile(file, { ignoreNodes: ['dataValidations'] });
        const sheet = book.worksheets[0];
        if (sheet === undefined) throw new Error('no sheet');
        const header = sheet.getRow(HEADER_ROW);
        header.eachCell((cell, column) => {
          rows.forEach((row, index) => {
            const filling = row[cell.text];
            if (filling !== undefined) sheet.getCell(FIRST_ROW + index, column).value = filling.cell;
          });
        });
        const filled = file.replace('模板', '已填');
        await book.xlsx.writeFile(filled);
        expect(await readBack(filled, roster, policy)).toEqual({
          rows: read(rows),
          skipped: ['example'],
          findings: [],
        });
      }),
      { numRuns: 5 },
    );
  });

  it('by SheetJS and read back gives what was filled in', async () => {
    const file = await written(roster, policy);
    const bytes = await readFile(file);
    await fc.assert(
      fc.asyncProperty(rowsOf(roster, policy), async (rows) => {
        const book = readBook(bytes, { cellNF: true, cellStyles: true });
        const sheet = book.Sheets[book.SheetNames[0] ?? ''];
        if (sheet === undefined) throw new Error('no sheet');
        const [, header = []] = utils.sheet_to_json<string[]>(sheet, { header: 1 });
        const cells = rows.map((row) => header.map((name) => row[name]?.cell ?? null));
        utils.sheet_add_aoa(sheet, cells, { origin: { r: FIRST_ROW - 1, c: 0 }, UTC: true });
        const filled = file.replace('模板', '已填');
        await writeFile(filled, writeBook(book, { type: 'buffer', bookType: 'xlsx' }));
        expect((await readBack(filled, roster, policy)).rows).toEqual(read(rows));
      }),
      { numRuns: 3 },
    );
  });
});
