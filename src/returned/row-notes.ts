import type { Treatment } from '../model/code.js';

/** What is said of one cell. */
export interface CellMark {
  /** Zero-based. */
  readonly column: number;
  /** The gravest of the findings on it. */
  readonly treatment: Treatment;
  readonly comment: string;
}

/** What is written into one row of a roster. */
export interface RowNotes {
  /** As the spreadsheet program numbers it. */
  readonly row: number;
  /** What the column 核验结果 says. */
  readonly result: string;
  /** How the result is coloured; undefined: not at all. */
  readonly treatment: Treatment | undefined;
  /** By column. */
  readonly marks: readonly CellMark[];
}

/** Rows of a header, as the spreadsheet program numbers them. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/** What is written into one sheet. Its rows wait on disk. */
export interface SheetNotes {
  /** '' in a CSV. */
  readonly sheet: string;
  /** Ascending. */
  readonly headers: readonly HeaderRows[];
  /** What is said of the sheet as a whole; '' for nothing. */
  readonly comment: string;
  /** In ascending order. May be called more than once. */
  rows(): Iterable<RowNotes>;
}
