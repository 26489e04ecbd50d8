import { Refusal } from '../../../../src/model/refusal.js';
import type { SheetRow } from '../../../../src/model/sheet.js';
import type { Part } from '../../../../src/roster/file/xlsx/archive.js';
import type { CellContext } from '../../../../src/roster/file/xlsx/cell.js';
import { createRowBuilder } from '../../../../src/roster/file/sheet/row-builder.js';
import { createRowHandler } from '../../../../src/roster/file/xlsx/row-handler.js';
import { readRows } from '../../../../src/roster/file/xlsx/rows.js';
import { createXmlReader } from '../../../../src/roster/file/xml/xml-reader.js';

const CONTEXT: CellContext = {
  place: '名册.xlsx 工作表“证书”',
  strings: ['甲', '乙', '丙'],
  shapes: ['plain', 'date', 'percent'],
  dates: 1900,
};
const OUTLINE = { merges: [{ top: 2, left: 1, bottom: 4, right: 2 }], rowsHidden: false };

/** What came of reading a part: what it holds, or why it was refused. */
export type Outcome<Content> = Content | { readonly refusal: string };

/** A part of that text, or of these bytes, which arrives cut at these places. */
export function partOf(text: string | Buffer, cuts: readonly number[]): Part {
  const bytes = Buffer.from(text);
  const borders = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
  return {
    path: 'xl/worksheets/sheet1.xml',
    place: '名册.xlsx（xl/worksheets/sheet1.xml）',
    bytes: bytes.length,
    async *read() {
      for (const [index, border] of borders.slice(1).entries()) yield bytes.subarray(borders[index], border);
    },
  };
}

/** The rows as the XML parser alone reads them. */
export async function rowsByParser(sheet: string): Promise<Outcome<readonly SheetRow[]>> {
  return outcome(async () => {
    const rows: SheetRow[] = [];
    const builder = createRowBuilder(CONTEXT.place, OUTLINE, (row) => rows.push(row));
    const reader = createXmlReader(partOf(sheet, []).place, createRowHandler(builder, CONTEXT));
    reader.write(sheet);
    reader.end();
    return rows;
  });
}

/** The rows as the product reads them. */
export async function rowsOfSheet(
  sheet: string | Buffer,
  cuts: readonly number[] = [],
): Promise<Outcome<readonly SheetRow[]>> {
  return outcome(async () => {
    const rows: SheetRow[] = [];
    for await (const batch of readRows(partOf(sheet, cuts), OUTLINE, CONTEXT)) rows.push(...batch);
    return rows;
  });
}

/**
 * The wording of a refusal is left out, for what the XML parser says can depend on where its text was cut. Anything but
 * a refusal is a bug and thrown on.
 */
export async function outcome<Content>(read: () => Promise<Content>): Promise<Outcome<Content>> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal) return { refusal: `${error.code} ${error.place}` };
    throw error;
  }
}
