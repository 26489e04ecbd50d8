import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disturbed, sheet } from './random-sheet.js';
import { rowsByParser, rowsOfSheet } from './both-readings.js';
import { sheetOf } from '../fixture.js';

/** The rows, or the refusal, by both ways; they must not differ. */
async function checkBoth(sheet: string, cuts: readonly number[] = []): Promise<void> {
  expect(await rowsOfSheet(sheet, cuts)).toEqual(await rowsByParser(sheet));
}

const PLAIN_ROW = '<row r="1"><c r="A1" t="str"><v>a</v></c></row>';
/** Two, for the last row is always left to the parser. */
const LAST_ROWS = '<row r="8"><c r="C8"><v>8</v></c></row><row r="9"><c r="C9"><v>9</v></c></row>';
const textRow = (text: string): string => `<row r="2"><c t="str"><v>${text}</v></c></row>`;
const row20 = (text: string): string => `<row r="20"><c t="str"><v>${text}</v></c></row>`;
const cell = (written: string): string => sheetOf(`${PLAIN_ROW}<row r="2">${written}</row>${LAST_ROWS}`);
const row = (written: string): string => sheetOf(PLAIN_ROW + written + LAST_ROWS);

describe('rows are read as the XML parser reads them', () => {
  it.each([
    ['a number', '<c r="B2" s="1"><v>45170</v></c>'],
    ['a type before a style', '<c r="B2" t="n" s="1"><v>45170</v></c>'],
    ['an address behind a type', '<c t="n" r="C2"><v>1</v></c>'],
    ['no address', '<c/><c><v>1</v></c>'],
    ['an address of small letters', '<c r="c2"><v>1</v></c>'],
    ['an address with a zero before its row', '<c r="B02"><v>1</v></c>'],
    ['text beside its text element', '<c t="inlineStr"><is>b<t>a</t></is></c>'],
    ['a column too many', '<c r="XFE2"/>'],
    ['two cells in one place', '<c r="A2"><v>1</v></c><c r="A2"><v>2</v></c>'],
    ['an attribute more', '<c r="B2" cm="1" t="s"><v>1</v></c>'],
    ['an attribute twice', '<c r="B2" r="C2" t="s"><v>1</v></c>'],
    ['a style twice', '<c r="B2" s="1" s="2"><v>1</v></c>'],
    ['a reference in an attribute', '<c r="B2" t="&#115;"><v>1</v></c>'],
    ['single quotes', "<c r='B2' t='s'><v>1</v></c>"],
    ['wide tags', '<c  r="B2"  t="s" ><v >1</v ></c >'],
    ['no space between attributes', '<c r="B2"t="s"><v>1</v></c>'],
    ['a line break in a tag', '<c r="B2"\n t="s"><v>1</v></c>'],
    ['a prefix', '<x:c r="B2" t="s"><x:v>1</x:v></x:c>'],
    ['a value twice', '<c t="str"><v>a</v><v>b</v></c>'],
    ['a formula behind its value', '<c><v>1</v><f>A1</f></c>'],
    ['a shared formula', '<c><f t="shared" ref="B2:B9" si="0">A2&lt;3</f><v>1</v></c>'],
    ['a formula alone', '<c><f>A1&amp;"x"</f></c>'],
    ['a text formula without a value', '<c t="str"><f>A1</f></c>'],
    ['a text formula with an empty value', '<c t="str"><f>A1</f><v></v></c>'],
    ['a text formula with a closed value', '<c t="str"><f>A1</f><v/></c>'],
    ['a formula without text', '<c><f t="shared" si="0"/><v/></c>'],
    ['an inline string', '<c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>'],
    ['an inline string without text', '<c t="inlineStr"><is><t/></is></c>'],
    ['rich text', '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>c</t></rPh></is></c>'],
    ['CDATA', '<c t="str"><v>a<![CDATA[</row><]]></v></c>'],
    ['a comment', '<c t="str"><v>a<!-- </c></row> -->b</v></c>'],
    ['an element unheard of', '<c t="str"><v>a</v><extLst><v>b</v></extLst></c>'],
    ['references', '<c t="str"><v>&lt;&amp;amp;&#24352;&#x5F20;&#10;&#13;&apos;&quot;&gt;</v></c>'],
    ['a reference to a rare character', '<c t="str"><v>&#x1F600;&#128512;&#xff;</v></c>'],
    ['a reference to nothing', '<c t="str"><v>&nbsp;</v></c>'],
    ['a reference to no character', '<c t="str"><v>&#1;</v></c>'],
    ['a reference to a control character', '<c t="str"><v>&#11;</v></c>'],
    ['a reference cut short', '<c t="str"><v>&amp</v></c>'],
    ['a bare ">"', '<c t="str"><v>a>b</v></c>'],
    ['a bare "]]>"', '<c t="str"><v>a]]>b</v></c>'],
    ['line ends', '<c t="str"><v>a\r\nb\rc\nd\te</v></c>'],
    ['a control character', '<c t="str"><v>a\u0001</v></c>'],
    ['a C1 control character', '<c t="str"><v>a\u0085b\u2028</v></c>'],
    ['a character that is none', '<c t="str"><v>a\uffff</v></c>'],
    ['characters beyond the first plane', '<c t="str"><v>😀𠮷</v></c>'],
    ['an escape', '<c t="str"><v>_x000D_</v></c>'],
    ['white space around', '<c t="str">\n <v> a </v>\r\n</c>\n'],
    ['text around', 'x<c t="str">y<v>a</v>z</c>'],
    ['a missing shared string', '<c t="s"><v>7</v></c>'],
    ['a cell within a cell', '<c t="str"><c t="str"><v>a</v></c></c>'],
    ['a row within a cell', '<c t="str"><row r="3"><c><v>1</v></c></row><v>a</v></c>'],
    ['a cell that does not end', '<c t="str"><v>a</v>'],
    ['a value that does not end', '<c t="str"><v>a</c>'],
    ['an element whose name begins alike', '<cell r="B2"><v>1</v></cell><c><value>1</value></c>'],
  ])('with a cell of %s', async (_name, written) => {
    await checkBoth(cell(written));
  });

  it.each([
    ['an empty tag', '<row r="2" spans="1:3"/>'],
    ['no number', '<row><c><v>1</v></c></row>'],
    ['a number behind', '<row hidden="1" r="2"><c><v>1</v></c></row>'],
    ['two numbers', '<row r="2" r="3"><c><v>1</v></c></row>'],
    ['a number that is none', '<row r="x"><c><v>1</v></c></row>'],
    ['the number before', '<row r="1"><c><v>1</v></c></row>'],
    ['a hidden mark', '<row r="2" ht="15" hidden="true" customHeight="1"><c><v>1</v></c></row>'],
    ['no height', '<row r="2" ht="0" customHeight="1"><c><v>1</v></c></row>'],
    ['single quotes, empty', "<row r='2'/>"],
    ['a comment before', '<!-- <row r="2"></row> --><row r="2"><c><v>1</v></c></row>'],
    ['rows in a comment', '<!-- <row r="2"></row><row r="3"><c><v>1</v></c></row> -->'],
    ['a comment within', '<row r="2"><!-- </row> --><c><v>1</v></c></row>'],
    ['an instruction', '<?x </row> ?><row r="2"><c><v>1</v></c></row>'],
    ['text before', 'x<row r="2"><c><v>1</v></c></row>'],
    ['a bad reference before', '&x;<row r="2"><c><v>1</v></c></row>'],
    ['a row within', '<row r="2"><row r="3"><c><v>1</v></c></row></row>'],
    ['a list within', '<row r="2"><sheetData><row r="3"/></sheetData><c><v>1</v></c></row>'],
    ['the wrong end', '<row r="2"><c><v>1</v></c></rows>'],
    ['no end', '<row r="2"><c><v>1</v></c>'],
    ['an end too many', '<row r="2"><c><v>1</v></c></row></row>'],
    ['the end of the list', '</sheetData><row r="2"><c><v>1</v></c></row><sheetData>'],
  ])('with a row of %s', async (_name, written) => {
    await checkBoth(row(written));
  });

  it.each([
    [
      'XML 1.1',
      `<?xml version="1.1"?><worksheet><sheetData>${textRow('a\u0085b\u2028c&#1;')}${LAST_ROWS}</sheetData></worksheet>`,
    ],
    [
      'controls in XML 1.1',
      `<?xml version="1.1"?><worksheet><sheetData>${textRow('a\u0080')}${LAST_ROWS}</sheetData></worksheet>`,
    ],
    [
      'a list in a comment',
      `<worksheet><!-- <sheetData> -->${PLAIN_ROW}<sheetData>${LAST_ROWS}</sheetData></worksheet>`,
    ],
    [
      'a list in CDATA',
      `<worksheet><![CDATA[<sheetData>]]>${PLAIN_ROW}<sheetData>${LAST_ROWS}</sheetData></worksheet>`,
    ],
    [
      'a list with attributes',
      `<worksheet><sheetData a="1">${PLAIN_ROW}${LAST_ROWS}</sheetData></worksheet>`,
    ],
    ['an empty list', `<worksheet><sheetData/>${PLAIN_ROW}${LAST_ROWS}</worksheet>`],
    [
      'two lists',
      `<worksheet><sheetData>${PLAIN_ROW}</sheetData><sheetData>${LAST_ROWS}</sheetData></worksheet>`,
    ],
    [
      'a list in a list',
      `<worksheet><sheetData><sheetData>${PLAIN_ROW}</sheetData>${LAST_ROWS}</sheetData></worksheet>`,
    ],
    ['a list with a prefix', `<worksheet><x:sheetData>${PLAIN_ROW}${LAST_ROWS}</x:sheetData></worksheet>`],
    [
      'rows outside',
      `<worksheet><a>${PLAIN_ROW}</a><sheetData>${LAST_ROWS}</sheetData><b>${LAST_ROWS}</b></worksheet>`,
    ],
    [
      'many rows outside',
      `<worksheet><sheetData>${PLAIN_ROW}${LAST_ROWS}</sheetData><b><row/>${row20('a')}${row20('b')}<row/></b></worksheet>`,
    ],
    ['breaks behind', sheetOf(PLAIN_ROW + LAST_ROWS, '<rowBreaks><brk/></rowBreaks>')],
    ['no end', `<worksheet><sheetData>${PLAIN_ROW}${LAST_ROWS}`],
    ['nothing', ''],
  ])('in a sheet of %s', async (_name, sheet) => {
    await checkBoth(sheet);
  });

  it('wherever the text is cut, also within a comment or CDATA that looks like rows', async () => {
    const ghost = `<row r="7"><c t="str"><v>${'幽'}</v></c></row>`;
    const rows = `${PLAIN_ROW}<row r='3'/><row r="4"><c t="str"><v>x<![CDATA[${ghost}]]></v></c></row><!-- ${ghost}${ghost} -->${LAST_ROWS}`;
    const written = sheetOf(rows);
    for (let cut = 0; cut <= Buffer.byteLength(written); cut += 1) await checkBoth(written, [cut]);
  });

  it.each([
    ['GBK', [0xd5, 0xc5]],
    ['half a character', [0xe5, 0xbc]],
    ['a surrogate', [0xed, 0xa0, 0xbd]],
    ['more bytes than needed', [0xc0, 0xaf]],
    ['the middle of a character', [0x80]],
    ['no byte of any', [0xff]],
  ])('but bytes that are no UTF-8, which are refused: %s', async (_name, bytes) => {
    const [before = '', behind = ''] = cell('<c t="str"><v>张|</v></c>').split('|');
    const sheet = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(behind)]);
    expect(await rowsOfSheet(sheet)).toEqual({
      refusal: 'FILE_CORRUPT 名册.xlsx（xl/worksheets/sheet1.xml）',
    });
  });

  it('wherever the text is cut', async () => {
    const written = sheetOf(
      `${PLAIN_ROW}<row r="2"><c r="A2" t="s"><v>1</v></c><c t="str"><v>张&amp;😀</v></c></row><row r='3'/>${LAST_ROWS}`,
      '<rowBreaks/>',
    );
    for (let cut = 0; cut <= Buffer.byteLength(written); cut += 1) await checkBoth(written, [cut]);
  });

  it('whatever else is written between', async () => {
    await fc.assert(fc.asyncProperty(disturbed(sheet), fc.array(fc.nat(2000), { maxLength: 4 }), checkBoth), {
      numRuns: 2000,
    });
  });
});
