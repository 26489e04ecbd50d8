import type { Finding, Place } from './finding.js';
import type { RowFacts } from './row-facts.js';
import type { ReadMeter } from './sheet.js';

/** Why a row below a header is no data: the header (or its unit line) once more, a line that numbers the columns, a footer. */
export type SkipReason = 'header' | 'numbers' | 'sum' | 'subtotal' | 'signature';

/** What reading a roster hands on, in the order of the file. */
export type RosterEvent =
  | { readonly is: 'row'; readonly row: RowFacts }
  /** A footer or repeated header row: counted, listed by `inspect`, never decided on. */
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

/** One sheet recognised as a roster. */
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

/** A roster opened, its sheets recognised; rows are still to come. */
export interface Roster {
  /** Base name. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly tables: readonly RosterTable[];
  /** How far the present reading has come, over all tables. */
  meter(): ReadMeter;
  /** Events of all tables, in batches. May be called more than once, one reading after the other. Throws `Refusal` when the file turns out unreadable. */
  read(): AsyncIterable<readonly RosterEvent[]>;
  close(): Promise<void>;
}
