import { printable } from './printable.js';
import { shortened } from './shortened.js';
import { wrapped } from './wrapped.js';
import { textColumns } from './text-columns.js';

const LONGEST_TEXT = 200;
const INDENT = 2;
const GAP = 2;
/** A column is not made narrower than this: whoever has a terminal as narrow as that sees its lines folded. */
const NARROWEST = 12;

/**
 * Rows of texts in columns, two spaces apart; columns named in `right` are aligned to the right. Chinese counts as two wide. Where
 * the lines are wider than the terminal, the wide columns are folded within themselves; on a file or a pipe a row is a line.
 * @param screen how wide the terminal is; undefined where there is none
 */
export function table(
  given: readonly (readonly string[])[],
  right: readonly number[],
  screen: number | undefined,
): string {
  const rows = given.map((row) => row.map((text) => printable(shortened(text, LONGEST_TEXT))));
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((text, index) => (widths[index] = Math.max(widths[index] ?? 0, textColumns(text))));
  const most = widestColumn(widths, right, screen);
  const shown = widths.map((width, index) => (right.includes(index) ? width : Math.min(width, most)));
  const line = (row: readonly string[]): string =>
    shown
      .map((width, index) => {
        const text = row[index] ?? '';
        const space = ' '.repeat(Math.max(0, width - textColumns(text)));
        return right.includes(index) ? space + text : text + space;
      })
      .join(' '.repeat(GAP))
      .trimEnd();
  return rows
    .flatMap((row) => folded(row, shown))
    .map((row) => `${' '.repeat(INDENT)}${line(row)}\n`)
    .join('');
}

/** How wide a column of words may be, so that all columns find room. */
function widestColumn(
  widths: readonly number[],
  right: readonly number[],
  screen: number | undefined,
): number {
  const room = (screen ?? Infinity) - INDENT - GAP * (widths.length - 1);
  const taken = (most: number): number =>
    widths.reduce((sum, width, index) => sum + (right.includes(index) ? width : Math.min(width, most)), 0);
  let most = Math.max(NARROWEST, ...widths);
  while (most > NARROWEST && taken(most) > room) most -= 1;
  return most;
}

/** The lines that a row takes. */
function folded(row: readonly string[], widths: readonly number[]): readonly (readonly string[])[] {
  const cells = row.map((text, index) => wrapped(text, widths[index] ?? 0));
  const height = Math.max(1, ...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) => cells.map((lines) => lines[at] ?? ''));
}
