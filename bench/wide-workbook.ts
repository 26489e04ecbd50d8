import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { STANDARD_TRAINING } from '../src/bench/roster/standard-training.js';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const KINDS = [
  ['workbook', 'sheet.main'],
  ['styles', 'styles'],
  ['sharedStrings', 'sharedStrings'],
  ['worksheets/sheet1', 'worksheet'],
];

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${KINDS.map(([part, kind]) => `<Override PartName="/xl/${part}.xml" ContentType="${CONTENT}.${kind}+xml"/>`).join('')}</Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><sheets><sheet name="培训名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${TYPE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${TYPE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${TYPE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
};

const NUMBERS: ReadonlySet<string> = new Set(['总课时', '实到课时', '培训费']);
const DATES: ReadonlySet<string> = new Set(['开班日期', '结业日期']);
const DAY_MILLISECONDS = 86_400_000;
const DAY_1970 = 25_569;

/** How texts are written: as office programs do, or as programs that export row by row do. */
export type TextDialect = 'shared' | 'inline';

/** A training roster of 20 columns as a workbook: texts, numbers, dates under a date format. Memory grows with its texts when they are shared. */
export async function writeWideWorkbook(file: string, rows: number, dialect: TextDialect): Promise<void> {
  const zip = new ZipFile();
  for (const [name, xml] of Object.entries(PARTS)) zip.addBuffer(Buffer.from(xml), name);
  const strings = new Map<string, number>();
  const text = TEXT_CELLS[dialect](strings);
  const add = (name: string, xml: Iterable<string>): void =>
    zip.addReadStream(Readable.from(xml, { objectMode: false }), name);
  add('xl/worksheets/sheet1.xml', sheetXml(rows, text));
  // Parts are written in turn, so all strings are known by now.
  add('xl/sharedStrings.xml', stringsXml(strings));
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
}

type TextCell = (address: string, text: string) => string;

const TEXT_CELLS: Readonly<Record<TextDialect, (strings: Map<string, number>) => TextCell>> = {
  inline: () => (address, text) =>
    `<c r="${address}" s="1" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
  shared: (strings) => (address, text) => {
    const index = strings.get(text) ?? strings.size;
    strings.set(text, index);
    return `<c r="${address}" s="1" t="s"><v>${index}</v></c>`;
  },
};

const ROWS_AT_ONCE = 200;

function* sheetXml(rows: number, textCell: TextCell): Generator<string> {
  let pending = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>`;
  let number = 0;
  for (const record of withHeader(rows)) {
    number += 1;
    const cells = record.map((text, column) => {
      const address = `${String.fromCharCode(65 + column)}${number}`;
      const header = STANDARD_TRAINING.headers[column] ?? '';
      const numeric = number > 1 ? numericCell(address, header, text) : undefined;
      return numeric ?? textCell(address, text);
    });
    pending += `<row r="${number}" spans="1:20">${cells.join('')}</row>`;
    if (number % ROWS_AT_ONCE !== 0) continue;
    yield pending;
    pending = '';
  }
  yield `${pending}</sheetData></worksheet>`;
}

function* withHeader(rows: number): Generator<readonly string[]> {
  yield STANDARD_TRAINING.headers;
  yield* STANDARD_TRAINING.rows({ rows, seed: 1, exceptions: 2000 });
}

function numericCell(address: string, header: string, text: string): string | undefined {
  if (NUMBERS.has(header) && /^[\d.]+$/.test(text)) return `<c r="${address}"><v>${text}</v></c>`;
  const day = DATES.has(header) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(day)
    ? undefined
    : `<c r="${address}" s="2"><v>${day / DAY_MILLISECONDS + DAY_1970}</v></c>`;
}

function* stringsXml(strings: ReadonlyMap<string, number>): Generator<string> {
  yield `<sst xmlns="${MAIN}" uniqueCount="${strings.size}">`;
  let pending = '';
  for (const text of strings.keys()) {
    pending += `<si><t>${escaped(text)}</t></si>`;
    if (pending.length < 60_000) continue;
    yield pending;
    pending = '';
  }
  yield `${pending}</sst>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
