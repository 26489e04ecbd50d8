import type { SheetRow } from '../../model/sheet.js';
import { isBlank, ownText } from '../cell-content.js';
import { filledCells, isNumber } from './filled-cells.js';
import { footerKind } from './footer-row.js';
import type { FooterKind } from './footer-words.js';
import type { SortContext } from './sort-context.js';

/**
 * What a row between headers is. Only rows that are certainly not data are anything but `row`. After another unit of money the
 * rows below would be read wrongly.
 */
export type RowSort = 'row' | 'blank' | 'numbers' | 'unit' | 'other-unit' | FooterKind;

/** Nearly every number begins with figures, or with the letters of a passport or permit; 18位身份证号 is none. */
const NUMBER = /^\s*[A-Z]{0,3}\d[^\p{Script=Han}]*$/iu;

/** Whether a row is data at one look, as nearly all are. Called for every row. */
export function isPlainlyData({ cells }: SheetRow, { ids }: SortContext): boolean {
  const id = ids.find((at) => !isBlank(cells[at]));
  if (id === undefined) return false;
  const cell = cells[id] ?? '';
  const own = typeof cell !== 'string' && cell.kind === 'merged' ? cell.origin : cell;
  return typeof own !== 'string' || NUMBER.test(own);
}

/** Tells footers, units and blank rows from data. */
export function sortRow(row: SheetRow, context: SortContext): RowSort {
  const { cells } = row;
  if (context.ids.some((at) => !isBlank(cells[at]))) return 'row';
  const filled = filledCells(cells);
  if (filled.length === 0) return context.unshared.every((at) => isBlank(cells[at])) ? 'blank' : 'row';
  if (filled.every(({ at, text }) => !context.known.has(at) && isNumber(text))) return 'numbers';
  const footer = footerKind(filled, context);
  if (footer !== undefined) return footer;
  // A remark may speak of units in a row of data; a line that states one says nothing else.
  const unit = filled.length <= MOST_OF_A_UNIT ? context.unitReader.stated(row) : undefined;
  if (unit === undefined) return 'row';
  return unit === context.scale ? 'unit' : 'other-unit';
}

const FEWEST_NAMES = 3;

/** Whether a row is words only, also where its number should be: a header of columns that nobody knows, whose rows must not be read under this one. */
export function seemsHeader({ cells }: SheetRow, { ids, known }: SortContext): boolean {
  if (!ids.some((at) => ownText(cells[at]) !== '')) return false;
  const filled = filledCells(cells).filter(({ at }) => known.has(at));
  return filled.length >= FEWEST_NAMES && filled.every(({ text }) => !/\d/.test(text));
}

/** 单位： and 万元 may stand in cells of their own; a row of data fills more. */
export const MOST_OF_A_UNIT = 2;

/** Whether a row only numbers the columns (1, 2, 3 …), as forms do under their header. */
export function numbersColumns({ cells }: SheetRow): boolean {
  const numbers = filledCells(cells).map(({ text }) =>
    /^\(?\d{1,3}\)?$/.test(text) ? Number(text.replace(/\D/g, '')) : NaN,
  );
  return numbers.length >= 3 && numbers.every((number, index) => number === (numbers[0] ?? NaN) + index);
}
