import { describe, expect, it } from 'vitest';
import { book, cellsOf, parts, refusalOf, rowsOf, sheetOf, write, zip } from '../fixture.js';
import { deflated } from '../zip-bytes.js';
import { bookOf, entriesWith, SHEET } from './package-of.js';

const ROWS = 'FILE_CORRUPT 名册.xlsx 工作表“证书”';
const cell = (address: string, value: string): string => `<c r="${address}"><v>${value}</v></c>`;
const row = (inner: string): string => sheetOf(`<row r="1">${inner}</row>`);

describe('a sheet whose elements stand where no program puts them is refused, not read as other rows', () => {
  it.each([
    ['a cell between rows', sheetOf(`<row r="1">${cell('A1', '1')}</row>${cell('B1', '2')}`)],
    ['a cell before the rows', sheetOf(`${cell('A1', '1')}<row r="2">${cell('A2', '2')}</row>`)],
    ['a row in a row', sheetOf(`<row r="1">${cell('A1', '1')}<row r="2">${cell('A2', '2')}</row></row>`)],
    ['a blank cell in a cell', row('<c r="A1"><v>1</v><c r="B1"/></c>')],
    ['a list of rows in a list', sheetOf(`<row r="1">${cell('A1', '1')}</row><sheetData/><row r="2"/>`)],
    ['a second list of rows', `<worksheet><sheetData/><sheetData>${cell('A1', '1')}</sheetData></worksheet>`],
    ['rows outside their list', `<worksheet><row r="1">${cell('A1', '1')}</row></worksheet>`],
    ['two values in a cell', row('<c><v>1</v><v>2</v></c>')],
    ['an element in a value', row('<c><v>1<x>2</x>3</v></c>')],
    ['a value in a value', row('<c><v>1<v>2</v>3</v></c>')],
    ['text in a cell that is no value', row('<c t="str">张三</c>')],
    ['text between cells', sheetOf('<row r="1">张三</row>')],
    ['a text element without its <is>', row('<c t="inlineStr"><t>张三</t></c>')],
    ['another root', '<workbook><sheets/></workbook>'],
  ])('%s', async (_name, sheet) => {
    expect(await refusalOf(await book(sheet))).toBe(ROWS);
  });

  it('a shared string in a shared string, which would number the rest anew', async () => {
    const strings = '<sst><si><t>甲</t><si><t>乙</t></si></si><si><t>丙</t></si></sst>';
    const path = await book(row('<c t="s"><v>1</v></c>'), { 'xl/sharedStrings.xml': strings });
    expect(await refusalOf(path)).toBe('FILE_CORRUPT 名册.xlsx（xl/sharedStrings.xml）');
  });

  it.each([SHEET, SHEET.toUpperCase()])('a part that is there twice, as %s', async (name) => {
    const again = deflated(name, row(cell('A1', '2')));
    expect(await refusalOf(bookOf([...entriesWith(), again]))).toMatch(
      /^FILE_CORRUPT 名册\.xlsx（xl\/worksheets/,
    );
  });
});

describe('what is written unusually but plainly is read', () => {
  it('an address with dollar signs', async () => {
    expect(await cellsOf(await book(row('<c r="$B$1" t="str"><v>乙</v></c>')))).toEqual([['', '乙']]);
  });

  it.each(['str', 's', 'e', 'b', 'd', 'n', 'x'])(
    'the text of a cell itself under the type %s',
    async (type) => {
      expect(await cellsOf(await book(row(`<c t="${type}"><is><t>张三</t></is></c>`)))).toEqual([['张三']]);
    },
  );

  it('an escape, but not one that only two runs make up', async () => {
    const runs = '<is><r><t>_x00</t></r><r><t>41_</t></r><r><t>_x0042_</t></r></is>';
    expect(await cellsOf(await book(row(`<c t="inlineStr">${runs}</c>`)))).toEqual([['_x0041_B']]);
  });

  it('number formats of conditional formatting beside those of cells', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.00"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>' +
      '<dxfs><dxf><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></dxf></dxfs></styleSheet>';
    expect(await cellsOf(await book(row('<c s="0"><v>45170</v></c>'), { 'xl/styles.xml': styles }))).toEqual([
      [{ kind: 'number', text: '45170', percent: false }],
    ]);
  });

  it.each([
    ['gb2312', Buffer.from('<c t="str"><v>\xc4\xa3</v></c>', 'latin1')],
    // .NET writers state the encoding of their strings, not of the file.
    ['utf-16', Buffer.from('<c t="str"><v>模</v></c>')],
  ])('a part that says it is %s', async (encoding, written) => {
    const sheet = Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><worksheet><sheetData><row>`),
      written,
      Buffer.from('</row></sheetData></worksheet>'),
    ]);
    expect(await cellsOf(write('a.xlsx', await zip({ ...parts(''), [SHEET]: sheet })))).toEqual([['模']]);
  });

  it('a part named by a percent-encoded target', async () => {
    const rels = parts('')['xl/_rels/workbook.xml.rels']?.replace('sheet1.xml', '%E8%A1%A8%201.xml') ?? '';
    const named = {
      ...parts(''),
      'xl/_rels/workbook.xml.rels': rels,
      'xl/worksheets/表 1.xml': row(cell('A1', '1')),
    };
    expect(await rowsOf(write('a.xlsx', await zip(named)))).toHaveLength(1);
  });

  it('a sheet element of an extension, which is no sheet', async () => {
    const workbook =
      '<workbook xmlns:r="r"><sheets><sheet name="证书" r:id="rId1"/></sheets><extLst><ext><sheet name="b"/></ext></extLst></workbook>';
    expect(await rowsOf(await book(row(cell('A1', '1')), { 'xl/workbook.xml': workbook }))).toHaveLength(1);
  });
});
