/** A rectangle of cells; rows count from 1, columns from 0, all ends inclusive. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell's place: the row counts from 1, the column from 0. */
interface Address {
  readonly column: number;
  readonly row: number;
}

/** An address such as "AB12" or "$AB$12"; undefined for anything else. */
export function parseAddress(text: string): Address | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text) ?? [];
  return letters === undefined ? undefined : { column: columnOf(letters), row: Number(digits) };
}

/** The range of a reference such as "B2:C5"; undefined when it is none. */
export function parseRange(reference: string): Range | undefined {
  const [first = '', last = first, ...rest] = reference.split(':');
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

function columnOf(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) -
    1
  );
}
