import type { ExceptionLine } from '../model/finding.js';
import type { Refusal } from '../model/refusal.js';
import type { SkipReason, TableColumn } from '../model/roster-read.js';
import type { RosterFile } from '../model/sheet.js';
import type { BatchSettings } from './settings.js';
import type { ListedRow } from './listed-row.js';

/** How a file is read, for a person or a program to see. Ids are masked in every text. */
export interface Inspection extends Pick<
  RosterFile,
  'name' | 'format' | 'bytes' | 'text' | 'dates' | 'notes'
> {
  readonly sheets: readonly InspectedSheet[];
  /** What a run would be told of the file and its sheets, but for what `notes` and `sheets` say already. */
  readonly findings: readonly ExceptionLine[];
  readonly hiddenRows: BatchSettings['hiddenRows'];
  /** Why no run takes this file; undefined where one does. */
  readonly refusal: Refusal | undefined;
}

/** Why nothing of a sheet is read; `refused`: the whole file is. */
export type UnreadReason = 'hidden' | 'unasked' | 'unrecognised' | 'refused';

export interface InspectedSheet extends SurveyedSheet {
  readonly unread: UnreadReason | undefined;
  /** In order of their headers; also those of a refused file, where they were found. */
  readonly tables: readonly InspectedTable[];
}

/** What stands in a sheet, whatever it means. */
export interface SurveyedSheet {
  /** '' in a CSV. */
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that hold anything; of a sheet with a fault, those before it. */
  readonly rows: number;
  /** The first of them. */
  readonly head: readonly ListedRow[];
  /** Why the sheet cannot be read to its end. */
  readonly fault: Refusal | undefined;
}

/** A header, what its columns were taken for, and what became of the rows below it. */
export interface InspectedTable {
  readonly kind: string;
  /** 培训名册 */
  readonly title: string;
  /** Rows above the header. */
  readonly above: readonly ListedRow[];
  readonly headerRows: readonly [first: number, last: number];
  readonly unit: string;
  /** From left to right. */
  readonly columns: readonly (TableColumn & { readonly required: boolean })[];
  readonly unknown: readonly string[];
  /** Columns of the kind that the sheet has not. */
  readonly missing: readonly string[];
  /** Undefined where the file was refused while its rows were read. */
  readonly read: TableRows | undefined;
}

export interface TableRows {
  readonly count: number;
  /** Numbers of the first and the last row of data; 0 where there is none. */
  readonly first: number;
  readonly last: number;
  readonly hidden: number;
  readonly skipped: readonly SkippedRow[];
}

export interface SkippedRow {
  readonly row: number;
  readonly why: SkipReason;
  readonly text: string;
}
