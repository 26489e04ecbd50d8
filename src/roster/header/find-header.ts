import type { SheetRow } from '../../model/sheet.js';
import type { CommonData } from '../../policy/data.js';
import { doubleHeader, type HeaderCell, isMergedDown, singleHeader } from './header-cells.js';
import type { KindColumns } from './kind-columns.js';
import { type KindMatch, matchKind } from './match-kind.js';
import { holdsPersonNumber } from './data-above.js';
import { isUnitRow } from './header-text.js';
import { missingColumns } from './missing-columns.js';

/** The header of one sheet. */
export interface FoundHeader {
  /** Every non-blank header cell, matched or not. */
  readonly cells: readonly HeaderCell[];
  /** The kinds that fit best: more than one when nothing tells them apart. */
  readonly best: readonly KindMatch[];
  readonly firstRow: number;
  readonly lastRow: number;
}

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
  let fullest: FoundHeader | undefined;
  for (const [index, row] of rows.entries()) {
    const found = headerAt(row, rows[index + 1], kinds, header);
    const best = found.best[0];
    if (best === undefined || !isRecognisable(best)) continue;
    if (isComplete(best)) {
      // An earlier table whose header lacks a column: its rows must not pass for titles of this one.
      const between = rows.filter(({ number }) => number > (fullest?.lastRow ?? 0) && number < row.number);
      return fullest !== undefined && between.some(holdsPersonNumber) ? fullest : found;
    }
    if (fullest === undefined || best.count > count(fullest)) fullest = found;
  }
  return fullest;
}

/**
 * The row alone, or with the one below it: where the two name more columns than either, or no fewer and the lower one is
 * plainly not data, being merged with the upper one, naming columns itself, or stating nothing but units.
 */
function headerAt(
  row: SheetRow,
  next: SheetRow | undefined,
  kinds: readonly KindColumns[],
  header: CommonData['header'],
): FoundHeader {
  const single = weigh(singleHeader(row), row, row, kinds, header);
  if (next === undefined) return single;
  const double = weigh(doubleHeader(row, next), row, next, kinds, header);
  const lower = count(weigh(singleHeader(next), next, next, kinds, header));
  const alone = Math.max(count(single), lower);
  const isHeader = isMergedDown(row, next) || isUnitRow(next, header) || (lower > 0 && lower < count(single));
  return count(double) > alone || (count(double) === alone && isHeader) ? double : single;
}

function weigh(
  cells: readonly HeaderCell[],
  first: SheetRow,
  last: SheetRow,
  kinds: readonly KindColumns[],
  header: CommonData['header'],
): FoundHeader {
  const matches = kinds.map((kind) => matchKind(cells, kind, header));
  const most = Math.max(0, ...matches.map((match) => match.count));
  const fitting = matches.filter((match) => match.count === most);
  const bold = Math.max(0, ...fitting.map((match) => match.bold));
  const best = fitting.filter((match) => match.bold === bold);
  return { cells, best, firstRow: first.number, lastRow: last.number };
}

function count(found: FoundHeader): number {
  return found.best[0]?.count ?? 0;
}

function isRecognisable({ kind, count: found, bold }: KindMatch): boolean {
  return bold > 0 && found >= Math.min(FEWEST_COLUMNS, kind.columns.length);
}

function isComplete({ kind, matches }: KindMatch): boolean {
  const found = new Set(matches.map(({ column }) => column));
  return missingColumns(kind.columns, (column) => found.has(column)).length === 0;
}
