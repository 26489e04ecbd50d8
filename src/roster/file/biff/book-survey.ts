import { corrupt, encrypted } from '../refusals.js';
import type { DateSystem } from '../sheet/serial.js';
import type { NumberShape } from '../sheet/number-format.js';
import { CONTINUE } from './cell-records.js';
import { createByteText, type ByteText } from './codepage.js';
import { createNumberShapes } from './number-shapes.js';
import { recordsOf, type BiffRecord } from './records.js';
import { readSheetEntry, type SheetEntry } from './sheet-entry.js';
import { surveySheet, type SheetSurvey } from './sheet-survey.js';
import { readStart, type BiffVersion } from './version.js';

/** A workbook looked through: everything but what its cells hold. */
export interface BookSurvey {
  readonly version: BiffVersion;
  readonly dates: DateSystem;
  readonly byteText: ByteText;
  readonly shapes: readonly NumberShape[];
  /** Records of the shared strings, as bytes. */
  readonly strings: readonly Buffer[];
  /** Worksheets, in order; charts, macros and dialogs are none. */
  readonly sheets: readonly BookSheet[];
  /** Names of the charts, macros and dialogs. */
  readonly others: readonly string[];
  /** Records of the cells of each sheet, as bytes. They keep the whole stream in memory. */
  readonly values: readonly (readonly Buffer[])[];
}

export interface BookSheet extends SheetSurvey {
  readonly name: string;
  readonly hidden: boolean;
}

const FILE_PASS = 0x002f;
const CODE_PAGE = 0x0042;
const DATE_MODE = 0x0022;
const BOUND_SHEET = 0x0085;
const SHARED_STRINGS = 0x00fc;

/** A sheet without a workbook around it, which has no name. */
const ONLY_SHEET = 'Sheet1';

/**
 * Looks through a BIFF stream: each record lies in it, each part ends, each sheet of the directory is where the directory says.
 * @throws Refusal FILE_CORRUPT (also a stream cut short), FILE_ENCRYPTED, FILE_ENCODING_UNKNOWN, FILE_TOO_LARGE
 */
export function surveyBook(stream: Buffer, name: string): BookSurvey {
  const { version, holds } = readStart(stream, 0, name);
  const shapes = createNumberShapes(version);
  const strings: Buffer[] = [];
  const entries: BiffRecord[] = [];
  let dates: DateSystem = 1900;
  let codepage: number | undefined;
  let inStrings = false;
  for (const record of recordsOf(stream, 0, name)) {
    const { id, at, from, to } = record;
    if (id === FILE_PASS) throw encrypted(name);
    else if (id === CODE_PAGE && to - from >= 2) codepage = stream.readUInt16LE(from);
    else if (id === DATE_MODE && to - from >= 2) dates = stream.readUInt16LE(from) === 1 ? 1904 : 1900;
    else if (id === BOUND_SHEET) entries.push(record);
    else if (id === SHARED_STRINGS || (id === CONTINUE && inStrings)) strings.push(stream.subarray(at, to));
    else shapes.take(stream, record);
    inStrings = id === SHARED_STRINGS || (id === CONTINUE && inStrings);
  }
  const byteText = createByteText(codepage, name);
  const listed: readonly SheetEntry[] =
    version < 5 || holds === 'worksheet'
      ? [{ name: ONLY_SHEET, hidden: false, start: 0, isSheet: true }]
      : entries.map((record) => readSheetEntry(stream, record, version, byteText, name));
  if (version < 5 && holds !== 'worksheet') throw corrupt(name, (say) => say.excel4Book());
  if (new Set(listed.map(({ start }) => start)).size < listed.length)
    throw corrupt(name, (say) => say.sheetsInOnePlace());
  const sheets: BookSheet[] = [];
  const others: string[] = [];
  const values: (readonly Buffer[])[] = [];
  for (const entry of listed) {
    const holdsRows = entry.isSheet && readStart(stream, entry.start, name).holds === 'worksheet';
    const place = `${name} 工作表“${entry.name}”`;
    const found = holdsRows ? surveySheet(stream, entry.start, version, place) : undefined;
    if (found === undefined) {
      others.push(entry.name);
      continue;
    }
    sheets.push({ name: entry.name, hidden: entry.hidden, ...found.survey });
    values.push(found.values);
  }
  return { version, dates, byteText, shapes: shapes.shapes(), strings, sheets, others, values };
}
