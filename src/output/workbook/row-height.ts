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
  if (fitsOneLine(text, width)) return 1;
  let lines = 0;
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    lines += linesOf(text, start, end, width);
    start = end + 1;
  }
  return lines;
}

function fitsOneLine(text: string, width: number): boolean {
  let used = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED) return false;
    used += widthOf(unit);
    if (used > width) return false;
  }
  return true;
}

/** Lines of what stands from `start` up to `end`, in which there is no line feed. */
function linesOf(text: string, start: number, end: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (let at = start; at < end;) {
    const next = pieceEnd(text, at, end);
    let size = 0;
    for (; at < next; at++) size += widthOf(text.charCodeAt(at));
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

/** Where what a line is not broken within ends: opening signs, a Latin word or one other character, closing signs; or a space. */
function pieceEnd(text: string, start: number, end: number): number {
  let at = start;
  if (isSpace(text.charCodeAt(at))) return at + 1;
  while (at < end && OPENING.has(text.charCodeAt(at))) at += 1;
  if (at < end && isLatin(text.charCodeAt(at))) {
    while (at < end && isLatin(text.charCodeAt(at))) at += 1;
  } else if (at < end && !isSpace(text.charCodeAt(at))) {
    at += isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1;
  }
  while (at < end && CLOSING.has(text.charCodeAt(at))) at += 1;
  return at;
}

const LINE_FEED = 10;
const OPENING = unitsOf('（〔［【《〈“‘');
const CLOSING = unitsOf('，。、；：？！）〕］】》〉”’…');
const LATIN = 1.2;

function unitsOf(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

/** Of a UTF-16 unit; of two that are one character the first counts. */
function widthOf(unit: number): number {
  if (unit < 0x0250) return LATIN;
  return isLowSurrogate(unit) ? 0 : 2;
}

function isLatin(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}

/** As a pattern's \s has it. */
function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13);
  if (unit < 0xa0 || (unit > 0x3000 && unit !== 0xfeff)) return false;
  return /\s/.test(String.fromCharCode(unit));
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
