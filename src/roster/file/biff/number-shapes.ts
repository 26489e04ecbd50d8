import { shapeOfBuiltIn, shapeOfCode, type NumberShape } from '../sheet/number-format.js';
import type { BiffRecord } from './records.js';
import type { BiffVersion } from './version.js';

/** Collects what the FORMAT and XF records say. */
export interface NumberShapes {
  take(stream: Buffer, record: BiffRecord): void;
  /** The shape of each XF record, in order. */
  shapes(): readonly NumberShape[];
}

interface Layout {
  readonly format: number;
  /** Bytes of a FORMAT record before its text. */
  readonly before: number;
  readonly xf: number;
  /** The number format of an XF record. */
  readonly formatOf: (data: Buffer) => number;
  /** Formats are numbered as they come, the built-in ones too; later versions number them themselves. */
  readonly counted: boolean;
}

const oneByte = (data: Buffer): number => data.readUInt8(1);
const twoBytes = (data: Buffer): number => data.readUInt16LE(2);

/** BIFF 2 has formats in its cells; its dates are read as numbers. */
const LAYOUTS: ReadonlyMap<BiffVersion, Layout> = new Map([
  [3, { format: 0x001e, before: 1, xf: 0x0243, formatOf: oneByte, counted: true }],
  [4, { format: 0x041e, before: 3, xf: 0x0443, formatOf: oneByte, counted: true }],
  [5, { format: 0x041e, before: 3, xf: 0x00e0, formatOf: twoBytes, counted: false }],
  [8, { format: 0x041e, before: 5, xf: 0x00e0, formatOf: twoBytes, counted: false }],
]);

export function createNumberShapes(version: BiffVersion): NumberShapes {
  const layout = LAYOUTS.get(version);
  const codes = new Map<number, string>();
  const formats: number[] = [];
  return {
    take(stream, { id, from, to }) {
      const data = stream.subarray(from, to);
      if (id === layout?.format && data.length >= layout.before) {
        codes.set(layout.counted ? codes.size : data.readUInt16LE(0), codeIn(data, layout.before));
      } else if (id === layout?.xf && data.length >= 4) formats.push(layout.formatOf(data));
    },
    shapes: () =>
      formats.map((format) => {
        const code = codes.get(format);
        return code === undefined ? shapeOfBuiltIn(format) : shapeOfCode(code);
      }),
  };
}

/** Wide characters are announced by the byte before the text. Chinese characters stand in quotes, and need no decoding here. */
function codeIn(data: Buffer, before: number): string {
  const wide = before === 5 && (data.readUInt8(4) & 1) === 1;
  return data.toString(wide ? 'utf16le' : 'latin1', before);
}
