import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/model/refusal.js';
import type { RosterFile, SheetRow } from '../../../src/model/sheet.js';
import { openRosterFile } from '../../../src/roster/file/open.js';
import { openRosterFileInThread } from '../../../src/roster/file/thread/open-in-thread.js';
import { SheetMeter } from '../../../src/roster/file/read-meter.js';
import { rowsInThread } from '../../../src/roster/file/thread/rows-in-thread.js';
import { buildCommand } from '../../run/built-command.js';
import { book, NO_PROGRAMS, parts, sheetOf, write, zip } from './fixture.js';

let folder = '';
let program = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'butie-thread-'));
  await buildCommand(folder);
  program = path.join(folder, 'dist/roster/file/thread/sheet-thread.js');
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function rowsOf(batches: AsyncIterable<readonly SheetRow[]>): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}

function inThread(file: string, meter = new SheetMeter(1)): ReturnType<typeof rowsInThread> {
  return rowsInThread(program, { path: file, sheet: 0 }, meter);
}

async function firstSheet(file: RosterFile): Promise<readonly SheetRow[]> {
  const [sheet] = file.sheets;
  if (sheet === undefined) throw new Error(`${file.name} has no sheet`);
  return rowsOf(sheet.rows());
}

async function here(file: string): Promise<readonly SheetRow[]> {
  const opened = await openRosterFile(file, NO_PROGRAMS);
  try {
    return await firstSheet(opened);
  } finally {
    await opened.close();
  }
}

const EVERY_CELL = [
  '<c t="s"><v>1</v></c><c t="inlineStr"><is><t>𠮷·甲</t></is></c><c><v>1.50</v></c><c t="b"><v>1</v></c>',
  '<c t="e"><v>#N/A</v></c><c><f>A1</f></c><c t="d"><v>2023-09-01</v></c>',
].join('');

describe('a sheet read on a thread of its own', () => {
  it('has the rows that it has here, whatever its cells', async () => {
    const rows = `<row r="1">${EVERY_CELL}</row><row r="2" hidden="1"><c><v>1</v></c></row><row r="5"/>`;
    const file = await book(sheetOf(rows, '<mergeCells><mergeCell ref="A2:B3"/></mergeCells>'));
    const expected = await here(file);
    expect(expected.length).toBe(3);
    expect(await rowsOf(inThread(file))).toEqual(expected);
  });

  it('has them in their order, and tells how far it has come', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `<row><c><v>${index}</v></c></row>`).join('');
    const sheet = sheetOf(rows);
    const meter = new SheetMeter(Buffer.byteLength(sheet));
    const found = await rowsOf(inThread(await book(sheet), meter));
    expect(found.map(({ number }) => number)).toEqual(Array.from({ length: 5000 }, (_, index) => index + 1));
    expect(meter.done).toBe(meter.of);
  });

  it.each([
    ['a damaged sheet', async () => book(sheetOf('<row><c t="s"><v>9</v></c></row>'))],
    ['a sheet that breaks off', async () => book('<worksheet><sheetData><row>')],
    [
      'a file that is none',
      async () => write('名册.xlsx', await zip({ ...parts(''), 'xl/workbook.xml': '<a/>' })),
    ],
  ])('is refused as it is here: %s', async (_name, make) => {
    const file = await make();
    const expected: unknown = await here(file).catch((error: unknown) => error);
    expect(expected).toBeInstanceOf(Refusal);
    const found: unknown = await rowsOf(inThread(file)).catch((error: unknown) => error);
    expect(found).toEqual(expected);
    expect(found).toBeInstanceOf(Refusal);
    expect(found).toHaveProperty('english.problem', expect.stringMatching(/^[ -~]+$/));
  });

  it('ends with whoever stops reading', async () => {
    const rows = Array.from({ length: 20_000 }, () => '<row><c><v>1</v></c></row>').join('');
    for await (const batch of inThread(await book(sheetOf(rows)))) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
  });

  it('is one of a large sheet, and of no other', async () => {
    const large = `<row>${'<c/>'.repeat(4)}<c><v>1</v></c></row>`.repeat(250_000);
    for (const [sheet, rows] of [
      [sheetOf('<row><c><v>1</v></c></row>'), 1],
      [sheetOf(large), 250_000],
    ] as const) {
      const file = await openRosterFileInThread(await book(sheet), { ...NO_PROGRAMS, sheetThread: program });
      expect((await firstSheet(file)).length).toBe(rows);
      await file.close();
    }
    // A program that is not there is missed by the large sheet alone.
    const missing = { ...NO_PROGRAMS, sheetThread: path.resolve('none.js') };
    const small = await openRosterFileInThread(await book(sheetOf('<row><c><v>1</v></c></row>')), missing);
    expect((await firstSheet(small)).length).toBe(1);
    await small.close();
    const none = await openRosterFileInThread(await book(sheetOf(large)), missing);
    await expect(firstSheet(none)).rejects.toThrow('none.js');
    await none.close();
  });
});
