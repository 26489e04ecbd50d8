/** Points of the first line with its margins, and of each further one, in the fonts that stand in for the body font where it is missing. */
const FIRST_LINE = 15;
const NEXT_LINE = 15.5;
/** Excel's limit is 409 points. */
const MOST_LINES = 26;

/**
 * Points for a row whose longest wrapped text takes so many lines; undefined for one line. Excel fits such rows
 * itself when it opens a file, LibreOffice does not: there the lines would run into each other.
 */
export function rowHeight(lines: number): number | undefined {
  return lines === 1 ? undefined : FIRST_LINE + (Math.min(lines, MOST_LINES) - 1) * NEXT_LINE;
}

/**
 * How many lines a text takes in a column, rather one too many than one too few: where the font is missing, Latin letters come out
 * wider. A Chinese character is two wide; a Latin word is divided only where it is longer than a line, and no line begins with
 * a closing sign or ends with an opening one.
 * @param column width in characters, of which one is margin
 */
export function wrappedLines(text: string, column: number): number {
  const width = column - 1;
  // That it fits is the usual case, and cheap to tell.
  if (!text.includes('\n') && (text.length * 2 <= width || widthOf(text) <= width)) return 1;
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, width), 0);
}

function linesOf(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of line.match(PIECES) ?? []) {
    const size = widthOf(piece);
    if (used > 0 && used + size > width) {
      lines += 1;
      used = 0;
    }
    const more = Math.max(0, Math.ceil(size / width) - 1);
    lines += more;
    used += size - more * width;
  }
  return lines;
}

const OPENING = '（〔［【《〈“‘';
const CLOSING = '，。、；：？！）〕］】》〉”’…';
/** What a line is not broken within: opening signs, a Latin word or one other character, closing signs; or a space. */
const PIECES = new RegExp(`\\s|[${OPENING}]*(?:[!-~]+|[^\\s${OPENING}])?[${CLOSING}]*`, 'gu');
const LATIN = 1.2;

function widthOf(piece: string): number {
  let width = 0;
  for (let at = 0; at < piece.length; at++) {
    const unit = piece.charCodeAt(at);
    if (!isLowSurrogate(unit)) width += unit < 0x0250 ? LATIN : 2;
  }
  return width;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
