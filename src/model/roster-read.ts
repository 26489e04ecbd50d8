import type { Finding, Place } from './finding.js';
import type { RowFacts } from './row-facts.js';
import type { ReadMeter } from './sheet.js';

/**
 * Why a row below a header is no data: a header (or its unit line) once more or further down, a line that numbers the columns, a
 * title, a footer, the example of a blank template.
 */
export type SkipReason =
  'header' | 'numbers' | 'unit' | 'title' | 'sum' | 'subtotal' | 'running' | 'signature' | 'note' | 'example';

/** What reading a roster hands on, in the order of the file. */
export type RosterEvent =
  /** A table begins: comes before its rows, and before those of the next one. */
  | { readonly is: 'table'; readonly table: RosterTable }
  | { readonly is: 'row'; readonly row: RowFacts }
  /** A footer, a header further down or the title in front of it: counted, listed by `inspect`, never decided on. */
  | { readonly is: 'skipped'; readonly place: Place; readonly why: SkipReason; readonly text: string }
  /** About the file or sheet, not about one row: FILE_READ_AS, CONTROL_TOTAL_DIFFERS. */
  | { readonly is: 'finding'; readonly place: Place; readonly finding: Finding };

/** A canonical column, with the header found for it. */
export interface TableColumn {
  readonly column: string;
  readonly header: string;
  readonly letters: string;
  /** Unit in which its plain numbers are taken: 元, 万元, % …; '' where numbers have no unit. */
  readonly unit: string;
}

/** One header and the rows below it: a sheet, or a block of one that holds several. */
export interface RosterTable {
  readonly sheet: string;
  readonly kind: string;
  readonly firstHeaderRow: number;
  /** Row number of the (last) header row. */
  readonly headerRow: number;
  /** Unit of plain amounts as stated above the header; 元 where none is. */
  readonly unit: string;
  readonly columns: readonly TableColumn[];
  /** Headers that no column takes. */
  readonly unknown: readonly string[];
}

/** Where a roster was opened, how, and what of. Plain data. */
export interface RosterAgain {
  readonly path: string;
  /** Changes when the file is written anew or another put in its place. */
  readonly stamp: string;
  /** As the command line says: undefined where the header and the sheets are to say it. */
  readonly kind: string | undefined;
  readonly sheet: string | undefined;
  readonly hidden: 'hold' | 'read';
}

/** A roster opened, its sheets recognised; rows are still to come. */
export interface Roster {
  /** Base name. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** What opens it once more on another thread; undefined where that would hold it a second time. */
  readonly again: RosterAgain | undefined;
  /** The first table of each sheet, in order: known when the roster is opened. Those further down come as events. */
  readonly tables: readonly RosterTable[];
  /** How far the present reading has come, over all tables. */
  meter(): ReadMeter;
  /** Of a reading on another thread, which counts for itself: bytes as `meter` counts them. */
  follow(done: number): void;
  /** Events of all tables, in batches. May be called more than once, one reading after the other. Throws `Refusal` when the file turns out unreadable. */
  read(): AsyncIterable<readonly RosterEvent[]>;
  close(): Promise<void>;
}
