import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { FILE_MODE } from '../../output/owner-only.js';
import { unwritable } from '../../output/unwritable.js';
import { letters } from '../../output/workbook/cell-xml.js';
import { smallPart, type SmallPart } from '../../output/workbook/small-part.js';
import { zipBytes, type StreamedPart } from '../../output/workbook/zip-bytes.js';
import type { RosterSource, RowOrder } from './roster-source.js';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Below the header, as many as a sheet holds. */
const MOST_ROWS = 1_048_575;
const ROWS_AT_ONCE = 200;

/** A roster as a system exports it row by row: texts in the cells themselves. One longer than a sheet goes on in the next, under its own header. */
export async function writeRosterWorkbook(
  file: string,
  source: RosterSource,
  order: RowOrder,
): Promise<void> {
  const firsts = [];
  for (let first = 0; first === 0 || first < order.rows; first += MOST_ROWS) firsts.push(first);
  const names = firsts.map((_, index) => (index === 0 ? source.title : `${source.title}${index + 1}`));
  const parts = [
    ...smallParts(names),
    // Two parts may be made at once, so that each has its own rows.
    ...firsts.map((first, index) => sheetPart(source, order, first, index + 1)),
  ];
  try {
    await pipeline(() => zipBytes(parts), createWriteStream(file, { flags: 'wx', mode: FILE_MODE }));
  } catch (error) {
    throw unwritable(file, error);
  }
}

function smallParts(names: readonly string[]): readonly SmallPart[] {
  const numbered = names.map((name, index) => ({ name, number: index + 1 }));
  const sheets = numbered.map(
    ({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  const targets = numbered.map(
    ({ number }) =>
      `<Relationship Id="rId${number}" Type="${TYPE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  const types = numbered.map(
    ({ number }) =>
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
  );
  return Object.entries({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${targets.join('')}</Relationships>`,
  }).map(([name, xml]) => smallPart(name, xml));
}

function sheetPart(source: RosterSource, order: RowOrder, first: number, number: number): StreamedPart {
  return {
    name: `xl/worksheets/sheet${number}.xml`,
    async *bytes() {
      for (const xml of sheetXml(recordsFrom(source, order, first))) yield Buffer.from(xml);
    },
  };
}

function* recordsFrom(source: RosterSource, order: RowOrder, first: number): Generator<readonly string[]> {
  yield source.headers;
  let index = 0;
  for (const row of source.rows(order)) {
    if (index >= first + MOST_ROWS) return;
    if (index >= first) yield row;
    index += 1;
  }
}

function* sheetXml(records: Iterable<readonly string[]>): Generator<string> {
  let pending = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>`;
  let row = 0;
  for (const record of records) {
    row += 1;
    pending += `<row r="${row}">${record.map((text, column) => cellXml(text, column, row)).join('')}</row>`;
    if (row % ROWS_AT_ONCE !== 0) continue;
    yield pending;
    pending = '';
  }
  yield `${pending}</sheetData></worksheet>`;
}

function cellXml(text: string, column: number, row: number): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return text === '' ? '' : `<c r="${letters(column)}${row}" t="inlineStr"><is><t>${escaped}</t></is></c>`;
}
