import stringWidth from 'string-width';
import { shortened } from './shortened.js';

/** Control characters and direction marks of a roster's cells would write over the terminal. */
const UNPRINTABLE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const LONGEST_TEXT = 200;

/** Rows of texts in columns, two spaces apart; columns named in `right` are aligned to the right. Chinese counts as two wide, long texts are cut. */
export function table(given: readonly (readonly string[])[], right: readonly number[]): string {
  const rows = given.map((row) => row.map((text) => shortened(text, LONGEST_TEXT).replace(UNPRINTABLE, ' ')));
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
