/**
 * One cell as the file holds it, before any column says what it means. A plain string is a text cell
 * ('' is a blank one); everything a spreadsheet can say beyond text is a typed cell.
 */
export type Cell = string | TypedCell;

/** What sets a part of a text apart from the rest of it. */
export type TextMark = 'strike' | 'superscript' | 'subscript';

type TypedCell =
  /** A number at 15 significant digits in plain notation (no exponent, no separators), as Excel shows it.
   *  `percent`: the cell's format is a percentage, so 0.7 is seen as 70%. `padded`: as a format of zeros shows it, where
   *  that has zeros in front: 12 as 0012. */
  | { readonly kind: 'number'; readonly text: string; readonly percent: boolean; readonly padded?: string }
  /** A number under a date format: ISO day, with a time of day only where there is one ("2023-09-01 08:30:00"). */
  | { readonly kind: 'date'; readonly text: string }
  /** A number that is seen as hours and minutes: days in plain notation, so that "0.5" is seen as 12:00. */
  | { readonly kind: 'time'; readonly text: string }
  /** A number whose format shows another figure: 0.12 as 0.12万元, 1200 as 0.1200. `restated`: and the unit that makes up for
   *  it, 12345 as 1.2万元. */
  | { readonly kind: 'altered'; readonly text: string; readonly restated: boolean }
  | { readonly kind: 'boolean'; readonly text: 'TRUE' | 'FALSE' }
  /** An Excel error such as #N/A. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose result the file does not hold. */
  | { readonly kind: 'uncomputed'; readonly text: string }
  /** Text that the file marks as text although it looks like a number: ="310199…" or a leading apostrophe in a CSV. */
  | { readonly kind: 'quoted'; readonly text: string }
  /** Text of which a part is struck out, raised or lowered: which part counts is not for a reader to guess. */
  | { readonly kind: 'marked'; readonly text: string; readonly mark: TextMark }
  /** A cell of a merged range other than its first. `below`: in the first cell's own column. */
  | {
      readonly kind: 'merged';
      readonly text: '';
      readonly below: boolean;
      readonly anchor: string;
      readonly origin: Cell;
    };

/** What the cell shows, for messages and for `inspect`. */
export function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
