import { printable } from '../printable.js';
import { shortened } from '../shortened.js';

const LONGEST_LINE = 1000;

/** Lines under a title, further in by one step. */
export interface Block {
  readonly title: string;
  readonly lines: readonly (string | Block)[];
}

/** A block as text, every line of it on a line of its own; '' where there is nothing to say. @param bold how titles are shown */
export function blockText({ title, lines }: Block, bold: (text: string) => string, depth = 0): string {
  const indent = '  '.repeat(depth);
  const own = (text: string): string => printable(shortened(text, LONGEST_LINE));
  const inside = lines.map((line) =>
    typeof line === 'string' ? `${indent}  ${own(line)}\n` : blockText(line, bold, depth + 1),
  );
  return inside.length === 0 ? '' : `${indent}${bold(own(title))}\n${inside.join('')}`;
}

/** Rows of texts as lines: columns two spaces apart, Chinese counted as two wide. */
export function aligned(rows: readonly (readonly string[])[], widthOf: (text: string) => number): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((text, index) => (widths[index] = Math.max(widths[index] ?? 0, widthOf(text))));
  return rows.map((row) =>
    row
      .map((text, index) => text + ' '.repeat((widths[index] ?? 0) - widthOf(text)))
      .join('  ')
      .trimEnd(),
  );
}
