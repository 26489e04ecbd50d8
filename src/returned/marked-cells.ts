import type { ExceptionLine } from '../model/finding.js';
import { parseAddress } from '../roster/file/sheet/address.js';
import { gravest } from './gravest.js';
import { commentText } from './result-text.js';
import type { CellMark } from './row-notes.js';

/** The cells that the findings on a row name, by column. A cell of another row is not marked: its own row says what is wrong with it. */
export function markedCells(
  row: number,
  lines: readonly ExceptionLine[],
  district: string,
): readonly CellMark[] {
  const byColumn = new Map<number, ExceptionLine[]>();
  for (const line of lines) {
    const address = parseAddress(line.cell);
    if (address?.row !== row) continue;
    const others = byColumn.get(address.column) ?? [];
    byColumn.set(address.column, [...others, line]);
  }
  return [...byColumn]
    .toSorted(([a], [b]) => a - b)
    .map(([column, found]) => ({
      column,
      treatment: gravest(found.map(({ treatment }) => treatment)) ?? 'notice',
      comment: commentText(found, district),
    }));
}
