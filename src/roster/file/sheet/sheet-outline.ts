import type { Range } from './address.js';

/** What a sheet says outside its rows. */
export interface SheetOutline {
  /** Ranges of two or more cells, by first row. */
  readonly merges: readonly Range[];
  /** Rows are hidden unless they say otherwise. */
  readonly rowsHidden: boolean;
}
