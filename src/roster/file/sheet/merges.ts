import type { Cell } from '../../../model/cell.js';
import { columnLetters } from '../../../model/sheet.js';
import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';
import type { Range } from './address.js';

/** Walks down a sheet together with its rows and says what merged ranges lie over them. */
interface MergeCursor {
  /**
   * Puts `merged` cells over all cells of the row's merges but their first. A merge whose first cell is blank covers only
   * blank cells: what the others hold would be lost without a word. Rows must come in ascending order.
   */
  cover(row: number, cells: Cell[]): void;
  /**
   * Last row that a merge with content runs to, among those begun so far; 0 without one. A merge down to the sheet's
   * last row is a formatted column and not counted.
   */
  reach(): number;
}

interface Active {
  readonly range: Range;
  readonly origin: Cell;
  readonly below: Cell;
  readonly beside: Cell;
}

/** @param merges by first row; @throws Refusal FILE_TOO_LARGE from `cover` when the merges hold more cells than a sheet may */
export function createMergeCursor(place: string, merges: readonly Range[]): MergeCursor {
  let next = 0;
  let covered = 0;
  let active: readonly Active[] = [];

  function advance(row: number, cells: readonly Cell[]): void {
    if (active.some(({ range }) => range.bottom < row))
      active = active.filter(({ range }) => range.bottom >= row);
    const begun: Active[] = [];
    for (let range = merges[next]; range !== undefined && range.top <= row; range = merges[next]) {
      if (range.bottom >= row) begun.push(activate(range, range.top === row ? cells[range.left] : ''));
      next += 1;
    }
    if (begun.length > 0) active = [...active, ...begun];
  }

  return {
    cover(row, cells) {
      advance(row, cells);
      for (const { range, origin, below, beside } of active) {
        covered += range.right - range.left + 1;
        if (covered > LIMITS.mergedCells) throw tooLarge(place, 'mergedCells', LIMITS.mergedCells);
        while (cells.length < range.left) cells.push('');
        if (cells.length === range.left) cells.push('');
        for (let column = range.left; column <= range.right; column += 1) {
          if (row === range.top && column === range.left) continue;
          if (origin === '' && (cells[column] ?? '') !== '') continue;
          cells[column] = column === range.left ? below : beside;
        }
      }
    },
    reach: () =>
      active.reduce(
        (last, { range, origin }) =>
          origin === '' || range.bottom === LIMITS.rows ? last : Math.max(last, range.bottom),
        0,
      ),
  };
}

function activate(range: Range, anchor: Cell | undefined): Active {
  const origin = anchor ?? '';
  const address = `${columnLetters(range.left)}${range.top}`;
  const merged = { kind: 'merged', text: '', anchor: address, origin } as const;
  return { range, origin, below: { ...merged, below: true }, beside: { ...merged, below: false } };
}
