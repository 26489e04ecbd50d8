import type { Reading } from './fact.js';
import type { Place } from './finding.js';

/** One roster row, each cell read as its column's type when it is first asked for. Columns are indexes into the kind's own list. */
export interface RowFacts {
  readonly kind: string;
  readonly place: Place;
  readonly hidden: boolean;
  /** Of a CSV record longer than its header, whose cells may have slipped: how many cells more, and the first text among them. */
  readonly beyondHeader: { readonly cells: number; readonly text: string } | undefined;
  /** Blank for a column that the roster does not have. */
  read(column: number): Reading;
  /** Columns read so far whose values were interpreted (a reading with a note), in the order in which they were read. */
  readonly interpreted: readonly number[];
  /** Address such as "F17"; '' for a column that the roster does not have. */
  cell(column: number): string;
  /** For each column of the kind a text for the carry roster that reads back, under the bare column name, as what the cell says. */
  carryTexts(): readonly string[];
  /** 首次期间 of a row that was carried over before; '' otherwise. */
  readonly since: string;
}
