import type { SkipReason } from '../../model/roster-read.js';
import type { RosterFile, TextReading } from '../../model/sheet.js';
import type { UnreadReason } from '../../run/inspection.js';
import type { BatchSettings } from '../../run/settings.js';

/** Words of `inspect`, in both languages. */
export interface InspectWords {
  /** Several in a row. */
  readonly list: (items: readonly string[]) => string;
  readonly colon: string;
  readonly format: string;
  readonly formats: Readonly<Record<RosterFile['format'], string>>;
  readonly encoding: string;
  readonly encodings: Readonly<Record<NonNullable<TextReading['encoding']>, string>>;
  readonly delimiter: string;
  readonly delimiters: Readonly<Record<NonNullable<TextReading['delimiter']>, string>>;
  readonly dates: string;
  readonly dates1904: string;
  readonly note: string;
  readonly sheets: string;
  readonly none: string;
  /** A sheet without a name, that of a CSV. */
  readonly unnamed: string;
  readonly hiddenMark: string;
  readonly readAs: (titles: string) => string;
  readonly unread: Readonly<Record<UnreadReason, string>>;
  readonly firstRows: string;
  readonly above: string;
  readonly header: string;
  readonly unit: string;
  readonly data: string;
  readonly row: (number: number) => string;
  readonly rowsFromTo: (first: number, last: number) => string;
  /** Between two remarks on one line. */
  readonly comma: string;
  readonly rowCount: (count: number) => string;
  readonly hiddenRows: Readonly<Record<BatchSettings['hiddenRows'], (count: number) => string>>;
  readonly columns: readonly [
    letters: string,
    header: string,
    column: string,
    required: string,
    unit: string,
  ];
  readonly required: string;
  readonly missing: string;
  readonly skipped: string;
  readonly skipReasons: Readonly<Record<SkipReason, string>>;
  readonly more: (count: number) => string;
  readonly notices: string;
  readonly uncomputed: string;
  readonly nothingInside: string;
}
