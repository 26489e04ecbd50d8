import stringWidth from 'string-width';
import { printable } from './printable.js';
import { shortened } from './shortened.js';

const LONGEST_TEXT = 200;

/** Rows of texts in columns, two spaces apart; columns named in `right` are aligned to the right. Chinese counts as two wide, long texts are cut. */
export function table(given: readonly (readonly string[])[], right: readonly number[]): string {
  const rows = given.map((row) => row.map((text) => printable(shortened(text, LONGEST_TEXT))));
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((text, index) => (widths[index] = Math.max(widths[index] ?? 0, stringWidth(text))));
  const line = (row: readonly string[]): string =>
    row
      .map((text, index) => {
        const space = ' '.repeat((widths[index] ?? 0) - stringWidth(text));
        return right.includes(index) ? space + text : text + space;
      })
      .join('  ')
      .trimEnd();
  return rows.map((row) => `  ${line(row)}\n`).join('');
}
