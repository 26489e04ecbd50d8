import { cellXml, letters, type LateText, type SheetCell } from './cell-xml.js';
import { rowHeight, wrappedLines } from './row-height.js';
import { wraps, type StyleName } from './styles.js';

/** One row of a sheet that is laid out by hand: titles, totals, signatures, small tables. */
export interface Line {
  /** Points; absent: one line of text, or what `fittedLine` finds. */
  readonly height?: number;
  readonly cells: readonly PlacedCell[];
}

/** A cell over the columns `from` to `to` (zero-based, inclusive), merged where it is more than one. */
export interface PlacedCell {
  readonly from: number;
  readonly to: number;
  readonly style: StyleName;
  readonly value: SheetCell | LateText;
}

export const BLANK_LINE: Line = { cells: [] };

/** A line that is one cell over the first `columns` columns. */
export function wideLine(columns: number, style: StyleName, value: SheetCell, height?: number): Line {
  const cells = [{ from: 0, to: columns - 1, style, value }];
  return height === undefined ? { cells } : { height, cells };
}

/** A line of single cells from column A on. */
export function tableLine(cells: readonly (readonly [StyleName, SheetCell])[]): Line {
  return { cells: cells.map(([style, value], column) => ({ from: column, to: column, style, value })) };
}

/** The `<row>` element. The cells of a merged range all carry the style, or its border would have gaps. */
export function lineXml(line: Line, row: number): string {
  let xml = rowStart(row, line.height, 'shown');
  for (const { from, to, style, value } of line.cells) {
    xml += cellXml(from, row, style, value);
    for (let column = from + 1; column <= to; column++) xml += cellXml(column, row, style, '');
  }
  return `${xml}</row>`;
}

/** Whether a spreadsheet shows a row before somebody asks for it. */
export type RowShown = 'shown' | 'hidden';

/** The start tag of a `<row>`; without a height in points it has the sheet's default. */
export function rowStart(row: number, height: number | undefined, shown: RowShown): string {
  const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row}"${high}${shown === 'hidden' ? ' hidden="1"' : ''}>`;
}

/** The line, high enough for what wraps in its columns; a height that it states stays. */
export function fittedLine(line: Line, widths: readonly number[]): Line {
  if (line.height !== undefined) return line;
  let lines = 1;
  for (const { from, to, style, value } of line.cells) {
    const width = widths.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
    if (typeof value === 'string' && wraps(style)) lines = Math.max(lines, wrappedLines(value, width));
  }
  const height = rowHeight(lines);
  return height === undefined ? line : { ...line, height };
}

/** References of the merged ranges of a line, such as "A1:K1". */
export function mergedRanges(line: Line, row: number): readonly string[] {
  return line.cells
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => `${letters(from)}${row}:${letters(to)}${row}`);
}
