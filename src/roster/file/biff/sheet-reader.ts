import type { Cell } from '../../../model/cell.js';
import type { SheetSource } from '../../../model/sheet.js';
import type { RowStore } from '../held/row-store.js';
import { heldSheetSource } from '../held/sheet.js';
import { corrupt } from '../refusals.js';
import type { BookSheet } from './book-survey.js';
import { toCell, type CellContext } from './cells.js';
import type { LibraryCell } from './library-message.js';

type LibraryRow = readonly [row: number, cells: readonly LibraryCell[]];

/** Puts together what the library reads in the cells of a sheet and what the sheet's other records say. */
export interface SheetReader {
  take(rows: readonly LibraryRow[]): void;
  /** @param cells how many the library read; @throws Refusal FILE_CORRUPT when it left some out */
  check(cells: number): void;
  /** The whole sheet, after the last row. */
  source(): SheetSource;
}

/** A formula stands in no message at length. */
const UNCOMPUTED: Cell = { kind: 'uncomputed', text: '=…' };

/** @param file the file's name; @param place file and sheet */
export function createSheetReader(
  file: string,
  sheet: BookSheet,
  context: CellContext,
  store: RowStore,
): SheetReader {
  const uncomputed = new Map<number, number[]>();
  for (const { row, column } of sheet.uncomputed)
    uncomputed.set(row, [...(uncomputed.get(row) ?? []), column]);
  // Rows that the library may know nothing of.
  const others = [...new Set([...uncomputed.keys(), ...sheet.rows.keys()])].toSorted((a, b) => a - b);
  let next = 0;

  function addRow(row: number, found: readonly LibraryCell[]): void {
    const cells = found.map((cell) => toCell(cell, context));
    for (const column of uncomputed.get(row) ?? []) {
      while (cells.length < column) cells.push('');
      cells[column] = UNCOMPUTED;
    }
    store.add({ number: row + 1, hidden: sheet.rows.get(row) ?? sheet.rowsHidden, cells });
  }

  function addOthersBefore(end: number): void {
    for (let row = others[next]; row !== undefined && row <= end; row = others[next]) {
      if (row < end) addRow(row, []);
      next += 1;
    }
  }

  return {
    take(rows) {
      for (const [row, cells] of rows) {
        addOthersBefore(row);
        addRow(row, cells);
      }
    },
    check(cells) {
      if (cells < sheet.cells) throw corrupt(context.place, (say) => say.cellsUnparsed(sheet.cells, cells));
    },
    source() {
      addOthersBefore(Infinity);
      return heldSheetSource(file, { ...sheet, rows: store.close() });
    },
  };
}
