/** Points of the first line with its margins, and of each further one, in the body font. */
const FIRST_LINE = 15;
const NEXT_LINE = 13;
/** Excel's limit is 409 points. */
const MOST_LINES = 31;

/**
 * Points for a row whose longest wrapped text takes so many lines; undefined for one line. Excel fits such rows
 * itself when it opens a file, LibreOffice does not: there the lines would run into each other.
 */
export function rowHeight(lines: number): number | undefined {
  return lines === 1 ? undefined : FIRST_LINE + (Math.min(lines, MOST_LINES) - 1) * NEXT_LINE;
}

/**
 * How many lines a text takes in a column: a Chinese character is two wide, and no character is divided.
 * @param column width in characters, of which one is margin
 */
export function wrappedLines(text: string, column: number): number {
  const width = column - 1;
  // Even all wide it fits: the usual case, and cheap to tell.
  if (text.length * 2 <= width && !text.includes('\n')) return 1;
  let lines = 1;
  let used = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) {
      lines += 1;
      used = 0;
      continue;
    }
    const size = unit < 0x0250 ? 1 : isLowSurrogate(unit) ? 0 : 2;
    if (used + size > width) {
      lines += 1;
      used = 0;
    }
    used += size;
  }
  return lines;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
