import type { SheetRow } from '../../model/sheet.js';
import { ownText } from '../cell-content.js';
import type { ColumnNames } from './column-names.js';
import { doubleHeader, singleHeader, type HeaderCell } from './header-cells.js';

/** Fewer texts of a row of data name columns by chance: 培训机构 is a payee, too. */
const FEWEST_NAMES = 3;
/** No name of a column is longer, whatever remark stands behind it. */
const LONGEST_NAME = 40;

/** A header that names hardly a column in any of its rows has not hundreds of them. */
const MOST_OF_TWO_ROWS = 200;

/** A row below a header and the rows next to it, where they may be of one header with it. */
export interface RowAndNext {
  readonly upper: SheetRow | undefined;
  readonly row: SheetRow;
  readonly lower: SheetRow | undefined;
}

/**
 * Whether a row below a header looks like another header, alone or with the row above or below it: it names columns, of
 * whatever kind and however many unknown ones stand beside them.
 * @param ids zero-based columns of numbers under the present header: there, a single name of a column is enough
 */
export function looksLikeHeader(
  { upper, row, lower }: RowAndNext,
  ids: readonly number[],
  names: ColumnNames,
): boolean {
  const cells = singleHeader(row);
  const own = countNames(cells, names);
  if (own >= FEWEST_NAMES) return true;
  if (own === 0) return false;
  if (ids.some((at) => isName(ownText(row.cells[at]), names))) return true;
  if (cells.length > MOST_OF_TWO_ROWS) return false;
  const pairs = [
    ...(upper === undefined ? [] : [doubleHeader(upper, row)]),
    ...(lower === undefined ? [] : [doubleHeader(row, lower)]),
  ];
  return pairs.some((pair) => countNames(pair, names) >= FEWEST_NAMES);
}

/** Whether a row alone names as many columns as only a header, or a line of particulars above one, does. */
export function namesColumns(row: SheetRow, names: ColumnNames): boolean {
  return countNames(singleHeader(row), names) >= FEWEST_NAMES;
}

function countNames(cells: readonly HeaderCell[], names: ColumnNames): number {
  const named = cells.flatMap(({ parent, own }) => {
    if (isName(own, names)) return [own];
    return parent !== '' && isName(`${parent}${own}`, names) ? [`${parent}${own}`] : [];
  });
  return new Set(named).size;
}

function isName(text: string, names: ColumnNames): boolean {
  return text !== '' && text.length <= LONGEST_NAME && !/^\d/.test(text) && names(text);
}
