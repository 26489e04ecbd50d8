import { expect, it } from 'vitest';
import { book, relationships } from '../roster/file/fixture.js';
import { annotated, held, notes } from './annotated.js';
import { partsOf } from './zip-parts.js';

const OOXML = 'http://schemas.openxmlformats.org';
const SPACES = `xmlns="${OOXML}/spreadsheetml/2006/main" xmlns:r="${OOXML}/officeDocument/2006/relationships"`;
const HEADER = '<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row>';
const ROW = '<row r="2"><c r="A2" t="inlineStr"><is><t>张三</t></is></c></row>';
const RESULT = '<c r="B2" s="1" t="inlineStr"><is><t>暂缓；〔暂缓〕第 2 行有误</t></is></c>';
const SHEET = 'xl/worksheets/sheet1.xml';

const sheet = (before: string, rows: string, behind = ''): string =>
  `<worksheet ${SPACES}>${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;

/** A sheet that is annotated in row 2, as it comes back. */
async function patched(
  xml: string,
  changed: Readonly<Record<string, string>> = {},
  ...marks: Parameters<typeof held>[1][]
): Promise<string> {
  const { file } = await annotated(await book(xml, changed), notes('证书', 1, held(2, marks[0])));
  return (await partsOf(file)).get(SHEET)?.toString() ?? '';
}

it.each([
  ['no widths', '', '<cols><col min="2" max="2" width="72" customWidth="1"/></cols>'],
  [
    'a width for all columns',
    '<cols><col min="1" max="16384" width="9" style="0"/></cols>',
    '<cols><col min="1" max="1" width="9" style="0"/><col min="2" max="2" width="72" style="0" customWidth="1"/><col min="3" max="16384" width="9" style="0"/></cols>',
  ],
  [
    'unused columns hidden',
    '<cols><col min="1" max="1" width="9"/><col min="2" max="16384" width="9" hidden="1"/></cols>',
    '<cols><col min="1" max="1" width="9"/><col min="2" max="2" width="72" customWidth="1"/><col min="3" max="16384" width="9" hidden="1"/></cols>',
  ],
])('a sheet with %s has one for the results', async (_, cols, expected) => {
  expect(await patched(sheet(cols, HEADER + ROW))).toContain(`${expected}<sheetData>`);
});

it.each([
  ['a row that states its span', ROW.replace('r="2"', 'r="2" spans="1:1"'), '<row r="2" spans="1:2">'],
  [
    'a blank cell in the place',
    ROW.replace('</row>', '<c r="B2" s="0"/><c r="C2"/></row>'),
    `</c>${RESULT}<c r="C2"/></row>`,
  ],
  ['a row without numbers', ROW.replaceAll(/ r="A?2"/g, ''), `</c>${RESULT}</row>`],
])('%s holds the result', async (_, row, expected) => {
  expect(await patched(sheet('', HEADER + row))).toContain(expected);
});

it('a blank cell that is missing is put where it belongs, and coloured', async () => {
  const row = '<row r="2" s="0" customFormat="1"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row>';
  expect(await patched(sheet('', HEADER + row), {}, { 1: 'reject' })).toMatch(
    /<c r="A2"><v>1<\/v><\/c><c r="B2" s="\d"\/><c r="C2"><v>3<\/v><\/c><c r="D2" s="\d" t="inlineStr">/,
  );
});

it('a cell under a merge is not marked, its first cell is', async () => {
  const rows = `${HEADER}<row r="2"><c r="A2"><v>1</v></c><c r="B2"/></row>`;
  const xml = sheet('', rows, '<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>');
  expect(await patched(xml, {}, { 0: 'hold', 1: 'hold' })).toMatch(
    /<c r="A2" s="\d"><v>1<\/v><\/c><c r="B2"\/><c r="C2"/,
  );
});

it('a row that only a merge makes is written', async () => {
  const merged = '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>';
  expect(await patched(sheet('', HEADER, merged))).toContain(`<row r="2">${RESULT}</row></sheetData>`);
});

it('the size of the sheet is stated with the column', async () => {
  expect(await patched(sheet('<dimension ref="A1:A2"/>', HEADER + ROW))).toContain(
    '<dimension ref="A1:B2"/>',
  );
});

it.each([
  ['<pageMargins left="1"/><drawing r:id="rId9"/>', '<tableParts count="0"/><extLst/>'],
  ['<pageMargins left="1"/>', '<legacyDrawingHF r:id="rId8"/>'],
  ['', '<mc:AlternateContent xmlns:mc="m"><mc:Choice><controls/></mc:Choice></mc:AlternateContent>'],
  ['<headerFooter/>', ''],
])('the shapes stand behind %j and before %j', async (before, behind) => {
  const xml = await patched(sheet('', HEADER + ROW, before + behind));
  expect(xml).toContain(`${before}<legacyDrawing r:id="butieShapes"/>${behind}</worksheet>`);
});

it('the relations are named in the sheet itself where its root does not', async () => {
  const xml = sheet('', HEADER + ROW).replace(/ xmlns:r="[^"]*"/, '');
  expect(await patched(xml)).toContain(
    `<legacyDrawing xmlns:r="${OOXML}/officeDocument/2006/relationships" r:id="butieShapes"/>`,
  );
});

it('a table keeps its range, and the column stands right behind it', async () => {
  const table = {
    'xl/tables/table1.xml': '<table ref="A1:D2"/>',
    'xl/worksheets/_rels/sheet1.xml.rels': relationships({ rId1: ['table', '../tables/table1.xml'] }),
  };
  const xml = await patched(
    sheet('', HEADER + ROW, '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'),
    table,
  );
  expect(xml).toContain('<c r="E2"');
});
