import type { Cell } from '../../model/cell.js';
import { readPersonNumber } from '../../model/person-id.js';
import { columnLetters, type SheetRow } from '../../model/sheet.js';
import { readUnitCode } from '../../model/unit-code.js';
import { losesDigits } from '../values/precision.js';
import { ownText } from '../cell-content.js';

/**
 * The address of the first number above a header that only a row of data has there: a person's anywhere, a unit's in the
 * column that the header below makes the unit codes'. Undefined where there is none; titles and particulars have none.
 * @param codes zero-based columns of unit codes whose rows are the roster's own
 */
export function dataAbove(rows: readonly SheetRow[], codes: readonly number[]): string | undefined {
  for (const row of rows) {
    const at = row.cells.findIndex(
      (cell, column) => isPersonNumber(cell) || (codes.includes(column) && readUnitCode(ownText(cell)).ok),
    );
    if (at >= 0) return `${columnLetters(at)}${row.number}`;
  }
  return undefined;
}

export function holdsPersonNumber({ cells }: SheetRow): boolean {
  return cells.some(isPersonNumber);
}

/** Of 15 or 18 characters: what a passport number looks like, document numbers in a title do too. */
function isPersonNumber(cell: Cell): boolean {
  if (typeof cell !== 'string' && cell.kind === 'number') return losesDigits(cell);
  const text = ownText(cell);
  return text.length >= 15 && readPersonNumber(text).ok;
}
