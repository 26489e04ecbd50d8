import type { Cell } from './cell.js';

/** One row of a sheet. `number` is the row as the spreadsheet program numbers it; in a CSV, the physical line where the record starts. */
export interface SheetRow {
  readonly number: number;
  readonly hidden: boolean;
  /** From column A on; cells after the last used one are absent. */
  readonly cells: readonly Cell[];
}

/** How far a reading has come, in bytes as they are counted: a CSV's own, those of an inflated sheet. */
export interface ReadMeter {
  readonly done: number;
  readonly of: number;
}

/** One sheet of a roster file. Rows arrive in batches, in order; blank rows may be left out. */
export interface SheetSource {
  /** The sheet's name; '' for a CSV. */
  readonly name: string;
  readonly hidden: boolean;
  readonly meter: ReadMeter;
  /** May be called more than once; each call reads from the top. Throws `Refusal` when the file turns out unreadable. */
  rows(): AsyncIterable<readonly SheetRow[]>;
}

/** How a file's text was told to be written; undefined where the format itself says it. */
export interface TextReading {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | undefined;
  readonly delimiter: ',' | '\t' | ';' | undefined;
}

/** Of the formats that say all this themselves. */
export const SAID_BY_FORMAT: TextReading = { encoding: undefined, delimiter: undefined };

/** A roster file opened by its content, whatever its extension says. */
export interface RosterFile {
  /** Base name, as it appears in every message and output. */
  readonly name: string;
  readonly format: 'xlsx' | 'xls' | 'html' | 'xml-2003' | 'csv';
  /** The year from which bare numbers in date columns count their days. */
  readonly dates: 1900 | 1904;
  readonly bytes: number;
  readonly text: TextReading;
  /** How the file was read where that needs saying (encoding, delimiter, an extension that lies), each a Chinese sentence. */
  readonly notes: readonly string[];
  readonly sheets: readonly SheetSource[];
  close(): Promise<void>;
}

/** Letters of the zero-based column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
