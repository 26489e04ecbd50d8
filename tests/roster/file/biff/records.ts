/** BIFF records made by hand, for what no writer at hand writes. */

export function record(id: number, ...data: readonly (Buffer | number)[]): Buffer {
  const bytes = Buffer.concat(data.map((piece) => (typeof piece === 'number' ? u16(piece) : piece)));
  return Buffer.concat([u16(id), u16(bytes.length), bytes]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

export function f64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

const EOF = record(0x0a);

const START = { 5: [0x0500, 4], 8: [0x0600, 12] } as const;
type Version = keyof typeof START;

function start(version: Version, holds: number): Buffer {
  const [number, rest] = START[version];
  return record(0x0809, number, holds, Buffer.alloc(rest));
}

export interface MadeSheet {
  readonly name?: Buffer;
  readonly hidden?: number;
  readonly type?: number;
  /** What its BOF record says: 0x10 a worksheet, 0x20 a chart. */
  readonly holds?: number;
  readonly records: readonly Buffer[];
}

/** A workbook stream. Sheets are named A, B, … unless they say otherwise. */
export function stream(version: Version, globals: readonly Buffer[], sheets: readonly MadeSheet[]): Buffer {
  const bodies = sheets.map(({ records, holds = 0x10 }) =>
    Buffer.concat([start(version, holds), ...records, EOF]),
  );
  const head = (starts: readonly number[]): Buffer =>
    Buffer.concat([
      start(version, 0x05),
      ...globals,
      ...sheets.map((sheet, index) => entry(version, sheet, index, starts[index] ?? 0)),
      EOF,
    ]);
  let next = head([]).length;
  const starts = bodies.map(({ length }) => (next += length) - length);
  return Buffer.concat([head(starts), ...bodies]);
}

function entry(version: Version, sheet: MadeSheet, index: number, at: number): Buffer {
  const name = sheet.name ?? Buffer.from(String.fromCharCode(65 + index));
  const flags = version === 8 ? [Buffer.from([0])] : [];
  return record(
    0x85,
    u32(at),
    Buffer.from([sheet.hidden ?? 0, sheet.type ?? 0, name.length]),
    ...flags,
    name,
  );
}

/** A number in a cell; `xf` is the index of its format. */
export const number = (row: number, column: number, value: number, xf = 0): Buffer =>
  record(0x203, row, column, xf, f64(value));

/** A text of single bytes in a cell of BIFF 5. */
export const label = (row: number, column: number, text: Buffer): Buffer =>
  record(0x204, row, column, 0, text.length, text);

/** An XF record of BIFF 8 with this number format. */
export const xf = (format: number): Buffer => record(0xe0, 0, format, Buffer.alloc(16));

/** A formula with the eight bytes of its result. */
export const formula = (row: number, column: number, result: Buffer, flags = 0): Buffer =>
  record(0x06, row, column, 0, result, flags, u32(0), 3, Buffer.from([0x1e, 1, 0]));

/** A result that is no number. */
export const result = (kind: number, value = 0): Buffer => Buffer.from([kind, 0, value, 0, 0, 0, 0xff, 0xff]);
