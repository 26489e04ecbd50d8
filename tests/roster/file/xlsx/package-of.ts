import { deflated, type ZipEntry, zipOf } from '../zip-bytes.js';
import { parts, write } from '../fixture.js';

export const SHEET = 'xl/worksheets/sheet1.xml';

/** A sheet that holds 张三, and nothing else. */
export const ONE =
  '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData></worksheet>';

/** The entries of a workbook whose one sheet is ONE; an entry given stands in place of that of its name. */
export function entriesWith(...given: readonly ZipEntry[]): readonly ZipEntry[] {
  const names = new Set(given.map(({ name }) => name));
  const others = Object.entries(parts(ONE)).filter(([path]) => !names.has(path));
  return [...others.map(([path, content]) => deflated(path, content)), ...given];
}

/** Writes these entries as a workbook and gives its path. */
export function bookOf(entries: readonly ZipEntry[], stated: Parameters<typeof zipOf>[1] = {}): string {
  return write('名册.xlsx', zipOf(entries, stated));
}
