import type { SheetRow } from '../../model/sheet.js';
import { looksLikeHeader } from '../header/header-below.js';
import type { Block, SheetBlocks } from './block.js';
import { isPlainlyData } from './sort-row.js';

/** So many rows ahead a header is looked for, whose titles the present row may be among. */
const ROWS_AHEAD = 12;
/** Rows from a header's first on that settle it: its own, and enough of data to see how wide a CSV is. */
export const ROWS_BELOW = 8;

/** Looks ahead of the rows of a sheet for what may be a header, at each row once. */
export class RowsAhead {
  /** Rows up to this number begin no header. */
  #clear = 0;

  constructor(private readonly sheet: SheetBlocks) {}

  /**
   * The next row that looks like a header, with no row of data before it; `unknown` when that takes more rows.
   * @param which whether more rows are to come behind these
   */
  header(
    rows: readonly SheetRow[],
    start: number,
    which: 'more to come' | 'all there',
    { sort }: Block,
  ): number | 'none' | 'unknown' {
    const isOpen = which === 'more to come';
    for (let at = start; at < start + ROWS_AHEAD; at += 1) {
      const row = rows[at];
      if (row === undefined) return isOpen ? 'unknown' : 'none';
      if (row.number <= this.#clear) continue;
      if (isPlainlyData(row, sort)) return 'none';
      const next = rows[at + 1];
      if (next === undefined && isOpen) return 'unknown';
      const lower = next !== undefined && isPlainlyData(next, sort) ? undefined : next;
      const upper = at > start ? rows[at - 1] : undefined;
      if (looksLikeHeader({ upper, row, lower }, sort.ids, this.sheet.names))
        return isOpen && at + ROWS_BELOW > rows.length ? 'unknown' : at;
      this.#clear = row.number;
    }
    return 'none';
  }
}
