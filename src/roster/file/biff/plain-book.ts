import type { NamedShape, NumberShape, PaddedShape } from '../sheet/number-format.js';
import type { BookSurvey } from './book-survey.js';
import type { BiffVersion } from './version.js';

/** Built-in number formats that the library knows, one for each shape that has a name. */
const FORMATS: Readonly<Record<NamedShape, number>> = {
  plain: 0,
  percent: 9,
  restated: 12,
  altered: 13,
  date: 14,
  elapsed: 46,
};

const record = (id: number, data: Buffer): Buffer => {
  const header = Buffer.alloc(4);
  header.writeUInt16LE(id, 0);
  header.writeUInt16LE(data.length, 2);
  return Buffer.concat([header, data]);
};

const EOF = record(0x000a, Buffer.alloc(0));

/**
 * The workbook as a BIFF stream that holds values only: strings, number formats of a few kinds, and sheets named by their index. Of
 * all else (drawings, links over whole columns, names, formulas) the library has no need, and most of what makes it fail or hang.
 */
export function plainBook(survey: BookSurvey): Buffer {
  const sheets = survey.values;
  const formats = survey.shapes.map((shape) => formatRecord(survey.version, shape));
  if (survey.version < 5) {
    return Buffer.concat([startRecord(survey.version, 'worksheet'), ...formats, ...(sheets[0] ?? []), EOF]);
  }
  const codes = paddedIn(survey.shapes).flatMap((shape) => codeRecord(survey.version, shape));
  const before = [startRecord(survey.version, 'globals'), ...codes, ...formats, ...survey.strings];
  const entryBytes = sheets.map((_, index) => sheetEntry(survey.version, index, 0).length);
  let start = lengthOf(before) + entryBytes.reduce((sum, bytes) => sum + bytes, EOF.length);
  const entries: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const [index, values] of sheets.entries()) {
    const body = [startRecord(survey.version, 'worksheet'), ...values, EOF];
    entries.push(sheetEntry(survey.version, index, start));
    for (const piece of body) bodies.push(piece);
    start += lengthOf(body);
  }
  return Buffer.concat([...before, ...entries, EOF, ...bodies]);
}

const STARTS: Readonly<
  Record<BiffVersion, { readonly id: number; readonly number: number; readonly bytes: number }>
> = {
  2: { id: 0x0009, number: 0x0200, bytes: 4 },
  3: { id: 0x0209, number: 0x0300, bytes: 6 },
  4: { id: 0x0409, number: 0x0400, bytes: 6 },
  5: { id: 0x0809, number: 0x0500, bytes: 8 },
  8: { id: 0x0809, number: 0x0600, bytes: 16 },
};
const HOLDS = { globals: 0x0005, worksheet: 0x0010 } as const;

function startRecord(version: BiffVersion, holds: keyof typeof HOLDS): Buffer {
  const { id, number, bytes } = STARTS[version];
  const data = Buffer.alloc(bytes);
  data.writeUInt16LE(number, 0);
  data.writeUInt16LE(HOLDS[holds], 2);
  return record(id, data);
}

const XF: Readonly<Record<BiffVersion, (format: number) => Buffer>> = {
  2: (format) => record(0x0043, Buffer.from([0, 0, format, 0])),
  3: (format) => record(0x0243, Buffer.from([0, format, ...Array<number>(10).fill(0)])),
  4: (format) => record(0x0443, Buffer.from([0, format, ...Array<number>(10).fill(0)])),
  5: (format) => record(0x00e0, Buffer.from([0, 0, format, ...Array<number>(13).fill(0)])),
  8: (format) => record(0x00e0, Buffer.from([0, 0, format, ...Array<number>(17).fill(0)])),
};

function formatRecord(version: BiffVersion, shape: NumberShape): Buffer {
  if (typeof shape === 'string') return XF[version](FORMATS[shape]);
  return XF[version](version < 5 ? FORMATS.plain : OWN_FORMATS + shape.zeros);
}

/** Formats of a workbook's own are numbered from here. */
const OWN_FORMATS = 164;

function paddedIn(shapes: readonly NumberShape[]): readonly PaddedShape[] {
  const widths = new Set(shapes.flatMap((shape) => (typeof shape === 'string' ? [] : [shape.zeros])));
  return [...widths].map((zeros) => ({ zeros }));
}

/** The FORMAT record of zeros; before BIFF 5 such records are numbered as they come, and these numbers are plain ones. */
function codeRecord(version: BiffVersion, { zeros }: PaddedShape): readonly Buffer[] {
  if (version < 5) return [];
  const number = [OWN_FORMATS + zeros, 0];
  const head = version === 8 ? [...number, zeros, 0, 0] : [...number, zeros];
  return [record(0x041e, Buffer.concat([Buffer.from(head), Buffer.alloc(zeros, '0')]))];
}

function sheetEntry(version: BiffVersion, index: number, start: number): Buffer {
  const name = Buffer.from(String(index), 'latin1');
  const header = Buffer.alloc(version === 8 ? 8 : 7);
  header.writeUInt32LE(start, 0);
  header.writeUInt8(name.length, 6);
  return record(0x0085, Buffer.concat([header, name]));
}

function lengthOf(pieces: readonly Buffer[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
