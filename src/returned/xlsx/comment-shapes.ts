import { shapeXml } from '../../output/workbook/comment-xml.js';

/** Shapes of a sheet are numbered from 1025 on, in blocks of 1,024 that the head must name. */
const FIRST = 1025;
const BLOCK = 1024;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;
/** A note is as wide as so many columns, and so many rows high. */
const COLUMNS = 3;
const [FEWEST_ROWS, MOST_ROWS] = [4, 16];
const CHARACTERS_A_LINE = 16;

/** The blocks of numbers that so many shapes use. */
export function shapeBlocks(shapes: number): readonly number[] {
  return Array.from({ length: Math.ceil((shapes + 1) / BLOCK) }, (_, index) => index + 1);
}

/** The shape of one comment, shown when the pointer is over its cell. @param serial from 1; @param row from 1; @param column from 0 */
export function shapeOf(serial: number, row: number, column: number, text: string): string {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / CHARACTERS_A_LINE), 0);
  const rows = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, lines + 1));
  const left = Math.min(column + 1, LAST_COLUMN - COLUMNS);
  const top = Math.min(Math.max(0, row - 2), LAST_ROW - rows);
  const anchor = [left, 12, top, 4, left + COLUMNS, 12, top + rows, 4];
  return shapeXml(FIRST + serial - 1, { column, row }, anchor);
}
