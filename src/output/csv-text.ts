/** Excel takes a CSV for UTF-8 only when it begins with this. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A spreadsheet would run such a cell as a formula; WPS takes the full-width signs too. */
const FORMULA_LIKE = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/;
const NEEDS_QUOTES = /[",\r\n]/;
/** Whatever one of the two above may concern: most cells are none of it, and one look tells. */
const UNUSUAL = /^[\s=+\-@＝＋－＠]|[",\r\n]/;

/** One CSV record of text cells, quoted where needed and ended by CRLF. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

/** Text that came from a roster as one cell of a record: harmless, and quoted where needed. */
export function csvCell(text: string): string {
  return UNUSUAL.test(text) ? quoted(harmless(text)) : text;
}

/**
 * Text that came from a roster, made harmless: what a spreadsheet would take for a formula gets an apostrophe in
 * front. Not for amounts of our own making, which may begin with a minus.
 */
export function harmless(text: string): string {
  return FORMULA_LIKE.test(text) ? `'${text}` : text;
}

/** The text that `harmless` was given. */
export function unharmed(cell: string): string {
  return cell.startsWith("'") && FORMULA_LIKE.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
