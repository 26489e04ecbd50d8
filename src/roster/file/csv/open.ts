import type { RosterFile, SheetRow } from '../../../model/sheet.js';
import { extensionNotes } from '../extension-note.js';
import { SheetMeter } from '../read-meter.js';
import type { FileSource } from '../source.js';
import { csvCell } from './cells.js';
import { splitByteRecords } from './byte-records.js';
import { detectDelimiter, type Delimiter } from './delimiter.js';
import { textOf, type Encoding } from './encoding.js';
import { splitRecords, type CsvRecord } from './records.js';
import { surveyText } from './survey.js';
import { utf8Of } from './utf8.js';

const ENCODING_NOTES: Readonly<Record<Encoding, readonly string[]>> = {
  'utf-8': [],
  'utf-16le': ['文字编码为 UTF-16，已按此读取'],
  'utf-16be': ['文字编码为 UTF-16，已按此读取'],
  gb18030: ['文字编码为 GB18030（GBK），已按此读取'],
};

const DELIMITER_NOTES: Readonly<Record<Delimiter, readonly string[]>> = {
  ',': [],
  '\t': ['列以制表符分隔，已按此读取'],
  ';': ['列以分号分隔，已按此读取'],
};

/** Opens a CSV file: one sheet without a name. @throws Refusal see {@link surveyText}; CSV_MALFORMED while its rows are read */
export async function openCsv(source: FileSource): Promise<RosterFile> {
  const { encoding, head } = await surveyText(source);
  const delimiter = detectDelimiter(head);
  const meter = new SheetMeter(source.bytes);
  return {
    name: source.name,
    format: 'csv',
    dates: 1900,
    bytes: source.bytes,
    text: { encoding, delimiter },
    notes: [
      ...extensionNotes(source.name, 'csv'),
      ...ENCODING_NOTES[encoding],
      ...DELIMITER_NOTES[delimiter],
    ],
    sheets: [{ name: '', hidden: false, meter, rows: () => readRows(source, encoding, delimiter, meter) }],
    close: async () => {},
  };
}

/** UTF-8, as nearly all rosters are, is read from its bytes; anything else from its text. */
async function* readRows(
  source: FileSource,
  encoding: Encoding,
  delimiter: Delimiter,
  meter: SheetMeter,
): AsyncGenerator<readonly SheetRow[]> {
  if (encoding === 'utf-8') return yield* readBytes(source, delimiter, meter);
  const splitter = splitRecords(source.name, delimiter);
  for await (const text of textOf(source, encoding, meter)) yield* batch(splitter.push(text));
  yield* batch(splitter.end());
}

async function* readBytes(
  source: FileSource,
  delimiter: Delimiter,
  meter: SheetMeter,
): AsyncGenerator<readonly SheetRow[]> {
  const splitter = splitByteRecords(source.name, delimiter);
  for await (const bytes of utf8Of(source, meter)) {
    const rows = splitter.push(bytes);
    if (rows.length > 0) yield rows;
  }
  const last = splitter.end();
  if (last.length > 0) yield last;
}

function* batch(records: readonly CsvRecord[]): Generator<readonly SheetRow[]> {
  const rows = records.filter(isUsed).map(toRow);
  if (rows.length > 0) yield rows;
}

function isUsed({ fields }: CsvRecord): boolean {
  return fields.some((field) => field !== '');
}

function toRow({ line, fields }: CsvRecord): SheetRow {
  return { number: line, hidden: false, cells: fields.map(csvCell) };
}
