const LONGEST = 31;
/** What Excel refuses in a sheet's name; an apostrophe only at the ends, but readers differ. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\0-\x1F'*/:?[\\\]\uFFFE\uFFFF]/g;

/**
 * A sheet name that spreadsheets accept and that differs, letter case aside, from the names taken.
 * @param number of a sheet and its continuations: 1 for the first, which has no mark
 */
export function sheetName(wanted: string, number: number, taken: ReadonlySet<string>): string {
  const clean = wanted.replace(FORBIDDEN, ' ').trim() || '表';
  for (let mark = number; ; mark++) {
    const ending = mark === 1 ? '' : ` (${mark})`;
    const name = `${cut(clean, LONGEST - ending.length).trim()}${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A sheet name inside a formula or a defined name. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Not through the middle of a character outside the basic plane. */
function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}
