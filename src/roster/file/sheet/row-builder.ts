import type { Cell } from '../../../model/cell.js';
import type { SheetRow } from '../../../model/sheet.js';
import { LIMITS } from '../limits.js';
import { corrupt, tooLarge } from '../refusals.js';
import { createMergeCursor } from './merges.js';
import type { SheetOutline } from './sheet-outline.js';
import { isTrue } from '../xml/xml-reader.js';

/** Puts cells into rows and rows into order. Row numbers and addresses that the file leaves out are counted on. */
export interface RowBuilder {
  /** @param r the row's number; this and the attributes as written. A row of no height is a hidden one. */
  startRow(r: string | undefined, hidden: string | undefined, height: string | undefined): void;
  /** @param at zero-based column and @param row as the cell names them; undefined: behind the last cell, in this row. Another row is a fault. */
  startCell(at: number | undefined, row: number | undefined): void;
  addCell(cell: Cell): void;
  endRow(): void;
  /** After the last row: the rows that only a merge fills. */
  endRows(): void;
}

/** @param emit receives every row that holds something, in ascending order; @throws Refusal FILE_CORRUPT, FILE_TOO_LARGE */
export function createRowBuilder(
  place: string,
  outline: SheetOutline,
  emit: (row: SheetRow) => void,
): RowBuilder {
  const merges = createMergeCursor(place, outline.merges);
  let number = 0;
  let hidden = false;
  let column = -1;
  let cells: Cell[] = [];
  let total = 0;

  function fillUpTo(end: number): void {
    // A merge with content that runs over rows which the file leaves out makes them rows.
    for (let row = number + 1; row < end && row <= merges.reach(); row += 1)
      finish(row, outline.rowsHidden, []);
  }

  function finish(row: number, isHidden: boolean, found: Cell[]): void {
    merges.cover(row, found);
    total += found.length;
    if (total > LIMITS.cells) throw tooLarge(place, 'cells', LIMITS.cells);
    if (found.some(holdsSomething)) emit({ number: row, hidden: isHidden, cells: found });
  }

  return {
    startRow(r, hiddenAttribute, height) {
      const next = r === undefined ? number + 1 : rowNumber(r);
      if (!(next > number)) throw corrupt(place, (say) => say.rowWrong(String(r)));
      if (next > LIMITS.rows) throw tooLarge(place, 'row', LIMITS.rows);
      fillUpTo(next);
      number = next;
      const flat = height !== undefined && Number(height) === 0;
      hidden = flat || (hiddenAttribute === undefined ? outline.rowsHidden : isTrue(hiddenAttribute));
      column = -1;
      cells = [];
    },
    startCell(at, row) {
      if (row !== undefined && row !== number) throw corrupt(place, (say) => say.cellOfOtherRow(number, row));
      column = at ?? column + 1;
      if (column >= LIMITS.columns) throw tooLarge(place, 'columns', LIMITS.columns);
    },
    addCell(cell) {
      if (cell === '') return;
      while (cells.length < column) cells.push('');
      if ((cells[column] ?? '') !== '') throw corrupt(place, (say) => say.cellTwice(number));
      cells[column] = cell;
    },
    endRow() {
      finish(number, hidden, cells);
    },
    endRows() {
      fillUpTo(LIMITS.rows + 1);
    },
  };
}

function rowNumber(r: string): number {
  return /^\s*\d+\s*$/.test(r) ? Number(r) : Number.NaN;
}

function holdsSomething(cell: Cell): boolean {
  if (typeof cell === 'string') return cell !== '';
  return cell.kind !== 'merged' || cell.origin !== '';
}
