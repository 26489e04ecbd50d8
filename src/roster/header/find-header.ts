import type { SheetRow } from '../../model/sheet.js';
import type { CommonData } from '../../policy/data.js';
import { ownText } from '../cell-content.js';
import { columnNames } from './column-names.js';
import { holdsPersonNumber } from './data-above.js';
import { columnCount, type FoundHeader, headerReader, MOST_ROWS } from './header-at.js';
import type { KindColumns } from './kind-columns.js';
import type { KindMatch } from './match-kind.js';
import { missingColumns } from './missing-columns.js';

const FEWEST_COLUMNS = 3;

/**
 * Looks for the header among a sheet's first rows. The first row that has all bold columns of its kind is it; where there
 * is none, the row with the most known columns, so that what it lacks can be named. Titles and lines of particulars above the
 * table name fewer columns than that.
 */
export function findHeader(
  rows: readonly SheetRow[],
  kinds: readonly KindColumns[],
  header: CommonData['header'],
): FoundHeader | undefined {
  const headerAt = headerReader(kinds, header);
  const names = columnNames(kinds, header);
  const naming = new Set(rows.filter(({ cells }) => cells.some((cell) => names(ownText(cell)))));
  let fullest: FoundHeader | undefined;
  for (const [index, row] of rows.entries()) {
    if (index >= header.rowsSearched) break;
    const below = rows.slice(index + 1, index + MOST_ROWS);
    if (![row, ...below].some((each) => naming.has(each))) continue;
    const found = headerAt(row, below);
    const best = found.best[0];
    if (best === undefined || !isRecognisable(best)) continue;
    if (isComplete(best)) {
      // An earlier table whose header lacks a column: its rows must not pass for titles of this one.
      const between = rows.filter(({ number }) => number > (fullest?.lastRow ?? 0) && number < row.number);
      return fullest !== undefined && between.some(holdsPersonNumber) ? fullest : found;
    }
    if (fullest === undefined || best.count > columnCount(fullest)) fullest = found;
  }
  return fullest;
}

function isRecognisable({ kind, count: found, bold }: KindMatch): boolean {
  return bold > 0 && found >= Math.min(FEWEST_COLUMNS, kind.columns.length);
}

function isComplete({ kind, matches }: KindMatch): boolean {
  const found = new Set(matches.map(({ column }) => column));
  return missingColumns(kind.columns, (column) => found.has(column)).length === 0;
}
