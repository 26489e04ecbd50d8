import type { Refusal } from '../../model/refusal.js';
import { refused } from '../../model/refusals/refused.js';
import type { SheetRow } from '../../model/sheet.js';
import type { FoundHeader } from '../header/header-at.js';
import { namesColumns } from '../header/header-below.js';
import { placeWords } from '../place-words.js';
import type { Block, SheetBlocks } from './block.js';
import { filledCells } from './filled-cells.js';
import { isPlainlyData, type RowSort, sortRow } from './sort-row.js';
import { isTitle } from './title-row.js';

/** A header among rows at hand: from the first of its rows to before the first behind it. */
export interface LaterHeader {
  readonly found: FoundHeader;
  readonly from: number;
  readonly to: number;
}

/** A header may begin so many rows above the first that looks like one, with groups of its columns. */
const ROWS_ABOVE = 2;

/**
 * Finds the header around a row that looks like one.
 * @param start the first row that is not read yet; @param index the row in question; @param end the first row no longer looked at
 * @throws Refusal HEADER_NOT_FOUND when there is none that can be read
 */
export function laterHeader(
  rows: readonly SheetRow[],
  { start, index, end }: { readonly start: number; readonly index: number; readonly end: number },
  block: Block,
  sheet: SheetBlocks,
): LaterHeader {
  let first = index;
  while (first > Math.max(start, index - ROWS_ABOVE) && mayBelong(rows[first - 1])) first -= 1;
  const found = sheet.find(rows.slice(first, end));
  const from = rows.findIndex(({ number }) => number === found?.firstRow);
  const between = rows.slice(index, from);
  if (found === undefined || !between.every((row) => mayStandAbove(row, block, sheet)))
    throw unreadable(block, rows[index]?.number ?? 0);
  return { found, from, to: rows.findLastIndex(({ number }) => number <= found.lastRow) + 1 };
}

/** Whether two headers name the same columns in the same places. */
export function isSameHeader(header: FoundHeader, other: FoundHeader): boolean {
  return (
    header.cells.length === other.cells.length &&
    header.cells.every(({ at, own, parent, over }, index) => {
      const cell = other.cells[index];
      return cell?.at === at && cell.own === own && cell.parent === parent && cell.over === over;
    })
  );
}

/** Groups of columns are words; a row of data has figures in it. */
function mayBelong(row: SheetRow | undefined): boolean {
  if (row === undefined) return false;
  const filled = filledCells(row.cells);
  return filled.length > 0 && filled.every(({ text }) => !/^[\d￥¥-]/.test(text));
}

/** Whether a row above a header is no data of the block before it. */
function mayStandAbove(row: SheetRow, block: Block, { names }: SheetBlocks): boolean {
  if (isPlainlyData(row, block.sort)) return false;
  return namesColumns(row, names) || isTitle(row, block.sort) || sortRow(row, block.sort) !== 'row';
}

/** The rows in front of a header: the end of the block before, its footers included, then the titles of the next. */
export interface RowsAbove {
  readonly foot: readonly SheetRow[];
  readonly titles: readonly SheetRow[];
}

export function splitAbove(rows: readonly SheetRow[], block: Block, sheet: SheetBlocks): RowsAbove {
  const end = rows.findLastIndex((row) => isFooter(row, block) || !mayStandAbove(row, block, sheet));
  return { foot: rows.slice(0, end + 1), titles: rows.slice(end + 1) };
}

const NO_FOOTERS: ReadonlySet<RowSort> = new Set(['row', 'blank', 'numbers', 'unit', 'other-unit']);

function isFooter(row: SheetRow, { sort }: Block): boolean {
  return !isPlainlyData(row, sort) && !NO_FOOTERS.has(sortRow(row, sort));
}

/** A row that is a header, but of no kind that can be read. */
export function unreadable({ table, rows }: Block, row: number): Refusal {
  return refused('HEADER_NOT_FOUND', placeWords(rows.file, rows.sheet), (say) =>
    say.laterHeaderUnknown(row, table.headerRow),
  );
}
