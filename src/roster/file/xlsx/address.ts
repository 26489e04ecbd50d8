/** A rectangle of cells; rows count from 1, columns from 0, all ends inclusive. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Zero-based column of an address such as "AB12"; undefined when it does not begin with a column. */
export function columnOf(address: string): number | undefined {
  let column = 0;
  let at = 0;
  for (; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return at === 0 ? undefined : column - 1;
}

/** The range of a reference such as "B2:C5"; undefined when it is none. */
export function parseRange(reference: string): Range | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference);
  if (found === null) return undefined;
  const [, from = '', start = '', to = from, end = start] = found;
  const columns = [columnOf(from) ?? 0, columnOf(to) ?? 0];
  const rows = [Number(start), Number(end)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
