import type { Cell } from '../../../model/cell.js';
import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';

/** A row as the file states it, without what merges put over it. */
export interface HeldRow {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly Cell[];
}

/** The rows of one sheet in batches, each as the bytes of its JSON. */
export type HeldRows = readonly Buffer[];

/** Receives the rows of one sheet, in ascending order. */
export interface RowStore {
  /** @throws Refusal FILE_TOO_LARGE */
  add(row: HeldRow): void;
  close(): HeldRows;
}

const BATCH_ROWS = 256;
/** A batch of long texts, or of many cells, has fewer rows. */
const BATCH_CHARACTERS = 250_000;
/** What JSON puts around a text, of which a blank cell is made. */
const QUOTES = 3;

/**
 * Makes the stores of one file's sheets. Formats that can only be read as a whole are held as bytes until their rows are asked for:
 * as objects, cells take ten times the memory.
 * @param place the file, for messages; @param mostBytes of all its sheets together
 */
export function createRowStores(place: string, mostBytes: number): () => RowStore {
  let held = 0;

  function createRowStore(): RowStore {
    const batches: Buffer[] = [];
    let rows: HeldRow[] = [];
    let characters = 0;

    function pack(): void {
      if (rows.length === 0) return;
      const bytes = Buffer.from(JSON.stringify(rows));
      held += bytes.length;
      if (held > mostBytes) throw tooLarge(place, 'cellTextBytes', mostBytes);
      batches.push(bytes);
      rows = [];
      characters = 0;
    }

    return {
      add(row) {
        if (row.cells.length > LIMITS.columns)
          throw tooLarge(`${place} 第 ${row.number} 行`, 'columns', LIMITS.columns);
        rows.push(row);
        characters += row.cells.reduce((sum, cell) => sum + lengthOf(cell) + QUOTES, 0);
        if (rows.length === BATCH_ROWS || characters > BATCH_CHARACTERS) pack();
      },
      close() {
        pack();
        return batches;
      },
    };
  }

  return createRowStore;
}

function lengthOf(cell: Cell): number {
  return typeof cell === 'string' ? cell.length : cell.text.length;
}
