import type { Cell } from '../model/cell.js';
import { columnLetters, type SheetRow, type SheetSource } from '../model/sheet.js';
import { foldCode } from '../model/tidy.js';
import { readUnitCode } from '../model/unit-code.js';
import { isBlank, ownText } from './cell-content.js';
import { isPersonNumber } from './header/data-above.js';

/** Fewer cells make a line of particulars, as covers have: no kind of roster has so few columns. */
const FEWEST_OF_A_ROW = 3;
/** Of a person's number, and of a unit's code. */
const DIGITS = 18;
/** A slip in its last figures makes it no less a person's. */
const LIKE_A_PERSON = /^\d{6}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dX]$/;

/** The address of the first number of a person or, in a row of a table, of a unit; undefined where a sheet has none. Throws as reading it does. */
export async function firstNumberIn(sheet: SheetSource): Promise<string | undefined> {
  for await (const rows of sheet.rows()) {
    for (const row of rows) {
      const at = numberIn(row);
      if (at >= 0) return `${columnLetters(at)}${row.number}`;
    }
  }
  return undefined;
}

function numberIn({ cells }: SheetRow): number {
  const person = cells.findIndex(mayBePerson);
  if (person >= 0) return person;
  if (cells.filter((cell) => !isBlank(cell)).length < FEWEST_OF_A_ROW) return -1;
  return cells.map(ownText).findIndex((text) => text.length >= DIGITS && readUnitCode(text).ok);
}

function mayBePerson(cell: Cell): boolean {
  if (isPersonNumber(cell)) return true;
  const text = ownText(cell);
  return text.length >= DIGITS && LIKE_A_PERSON.test(foldCode(text));
}
