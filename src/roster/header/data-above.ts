import type { Cell } from '../../model/cell.js';
import { readPersonNumber } from '../../model/person-id.js';
import { refused } from '../../model/refusals/refused.js';
import { columnLetters, type SheetRow } from '../../model/sheet.js';
import { readUnitCode } from '../../model/unit-code.js';
import { losesDigits } from '../values/precision.js';
import { ownText } from '../cell-content.js';

/**
 * A row of data above its header would be taken for a title, and vanish without a word.
 * @param above the rows above the header
 * @param codes zero-based columns that the header makes the unit codes of the roster's own rows
 * @throws Refusal HEADER_NOT_FOUND
 */
export function refuseDataAbove(
  above: readonly SheetRow[],
  codes: readonly number[],
  headerRow: number,
  place: string,
): void {
  const cell = dataAbove(above, codes);
  if (cell === undefined) return;
  throw refused('HEADER_NOT_FOUND', place, (say) => say.dataAboveHeader(cell, headerRow));
}

export function holdsPersonNumber({ cells }: SheetRow): boolean {
  return cells.some(isPersonNumber);
}

/** The address of the first number that titles and particulars do not have: a person's, or a unit's in the column of unit codes. */
function dataAbove(rows: readonly SheetRow[], codes: readonly number[]): string | undefined {
  for (const row of rows) {
    const at = row.cells.findIndex(
      (cell, column) => isPersonNumber(cell) || (codes.includes(column) && readUnitCode(ownText(cell)).ok),
    );
    if (at >= 0) return `${columnLetters(at)}${row.number}`;
  }
  return undefined;
}

/** Of 15 or 18 characters: what a passport number looks like, document numbers in a title do too. */
export function isPersonNumber(cell: Cell): boolean {
  if (typeof cell !== 'string' && cell.kind === 'number') return losesDigits(cell);
  const text = ownText(cell);
  return text.length >= 15 && readPersonNumber(text).ok;
}
