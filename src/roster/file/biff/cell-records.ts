/** A cell, both numbers from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A kind of record that holds the values of cells. Rows and columns stand in its first four bytes. */
export interface CellRecord {
  readonly kind: 'value' | 'values' | 'formula';
  /** Fewer bytes than this are no record of that kind. */
  readonly bytes: number;
}

const value = (bytes: number): CellRecord => ({ kind: 'value', bytes });
const formula: CellRecord = { kind: 'formula', bytes: 17 };

/** Blank cells are not among them. Numbers below 0x10 are those of BIFF 2. */
export const CELL_RECORDS: ReadonlyMap<number, CellRecord> = new Map([
  [0x0002, value(9)],
  [0x0003, value(15)],
  [0x0004, value(8)],
  [0x0005, value(9)],
  [0x0006, formula],
  [0x0206, formula],
  [0x0406, formula],
  [0x00bd, { kind: 'values', bytes: 12 }],
  [0x00d6, value(8)],
  [0x00fd, value(10)],
  [0x0203, value(14)],
  [0x0204, value(8)],
  [0x0205, value(8)],
  [0x027e, value(10)],
]);

/** The text that the formula before it came to. */
export const STRING_RECORDS: readonly number[] = [0x0007, 0x0207];
export const CONTINUE = 0x003c;
