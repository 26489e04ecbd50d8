import type { Cell } from '../../../model/cell.js';
import type { HeldRows, RowStore } from '../held/row-store.js';
import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';
import type { Range } from '../sheet/address.js';

/** The one sheet of a page. What the page shows becomes its rows, one below another, whichever table or paragraph it is of. */
export interface PageSheet {
  /** The number that the next row gets. */
  next(): number;
  addRow(hidden: boolean, cells: readonly Cell[]): void;
  addMerge(range: Range): void;
  /** Counts cells, blank and covered ones too. */
  claim(places: number): void;
  close(): { readonly rows: HeldRows; readonly merges: readonly Range[] };
}

/** @throws Refusal FILE_TOO_LARGE from its methods */
export function createPageSheet(place: string, store: RowStore): PageSheet {
  const merges: Range[] = [];
  let next = 1;
  let claimed = 0;
  return {
    next: () => next,
    addRow(hidden, cells) {
      if (next > LIMITS.rows) throw tooLarge(place, 'row', LIMITS.rows);
      store.add({ number: next, hidden, cells });
      next += 1;
    },
    addMerge(range) {
      if (merges.length === LIMITS.merges) throw tooLarge(place, 'merges', LIMITS.merges);
      merges.push(range);
    },
    claim(places) {
      claimed += places;
      if (claimed > LIMITS.cells) throw tooLarge(place, 'cells', LIMITS.cells);
    },
    close: () => ({ rows: store.close(), merges }),
  };
}
