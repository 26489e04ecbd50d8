import { describe, expect, it } from 'vitest';
import { book, cellsOf, rowsOf, sheetOf } from '../fixture.js';

const STYLES = {
  'xl/styles.xml': `<styleSheet><numFmts count="2">
    <numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>
    <numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>
    <cellStyleXfs><xf numFmtId="9"/><xf numFmtId="9"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="164"/><xf numFmtId="10"/>
    <xf numFmtId="165"/><xf numFmtId="49"/></cellXfs></styleSheet>`,
};
const [GENERAL, SHORT_DATE, CHINESE_DATE, CUSTOM_DATE, PERCENT, ELAPSED, TEXT] = [0, 1, 2, 3, 4, 5, 6];

const number = (text: string, percent = false): object => ({ kind: 'number', text, percent });
const date = (text: string): object => ({ kind: 'date', text });

describe('cells of a worksheet', () => {
  it.each([
    ['a shared string', '<c t="s"><v>1</v></c>', '张三'],
    ['an inline string', '<c t="inlineStr"><is><t>李四</t></is></c>', '李四'],
    [
      'inline rich text',
      '<c t="inlineStr"><is><r><rPr><b/></rPr><t>李</t></r><r><t>四</t></r></is></c>',
      '李四',
    ],
    ['a text result', '<c t="str"><f>A1&amp;B1</f><v>甲&amp;乙</v></c>', '甲&乙'],
    ['text in CDATA', '<c t="str"><v><![CDATA[甲<乙]]></v></c>', '甲<乙'],
    ['an escaped line break', '<c t="str"><v>甲_x000D_乙_x005F_x0041_</v></c>', '甲\r乙_x0041_'],
    ['a number', '<c><v>600</v></c>', number('600')],
    ['a number under a text format', `<c s="${TEXT}"><v>600</v></c>`, number('600')],
    ['an 18-digit number', '<c><v>310199197001010019</v></c>', number('310199197001010000')],
    ['a percentage', `<c s="${PERCENT}"><v>0.7</v></c>`, number('0.7', true)],
    ['elapsed time', `<c s="${ELAPSED}"><v>45170</v></c>`, { kind: 'time', text: '45170' }],
    ['a time of day', `<c s="${SHORT_DATE}"><v>0.5</v></c>`, { kind: 'time', text: '0.5' }],
    ['a date', `<c s="${SHORT_DATE}"><v>45170</v></c>`, date('2023-09-01')],
    ['a date with a time', `<c s="${SHORT_DATE}"><v>45170.354166666664</v></c>`, date('2023-09-01 08:30:00')],
    ['a date in a Chinese built-in format', `<c s="${CHINESE_DATE}"><v>45170</v></c>`, date('2023-09-01')],
    ['a date in a custom format', `<c s="${CUSTOM_DATE}"><v>45170</v></c>`, date('2023-09-01')],
    ['a date beyond the calendar', `<c s="${SHORT_DATE}"><v>20230901</v></c>`, number('20230901')],
    ['an ISO date', '<c t="d"><v>2023-09-01T00:00:00</v></c>', date('2023-09-01')],
    ['true', '<c t="b"><v>1</v></c>', { kind: 'boolean', text: 'TRUE' }],
    ['an error', '<c t="e"><f>NA()</f><v>#N/A</v></c>', { kind: 'error', text: '#N/A' }],
    ['a formula that came to 0', '<c><f>A1</f><v>0</v></c>', number('0')],
    ['a formula that came to false', '<c t="b"><f>A1</f><v>0</v></c>', { kind: 'boolean', text: 'FALSE' }],
    ['a formula without a result', '<c><f>SUM(A1:A9)</f></c>', { kind: 'uncomputed', text: '=SUM(A1:A9)' }],
    ['a text formula without a result', '<c t="str"><f>A1</f></c>', { kind: 'uncomputed', text: '=A1' }],
    ['a text formula that came to nothing', '<c t="str"><f>A1</f><v></v></c>', ''],
    ['a formula with an empty result', '<c><f>A1</f><v></v></c>', { kind: 'uncomputed', text: '=A1' }],
    ['text where a number should be', '<c><v>六百</v></c>', '六百'],
  ])('%s', async (_name, cell, expected) => {
    // The second cell keeps the row when the first comes out blank.
    const path = await book(sheetOf(`<row>${cell}<c s="${GENERAL}"><v>1</v></c></row>`), STYLES);
    expect(await cellsOf(path)).toEqual([[expected, number('1')]]);
  });

  it('takes a text formula that came to nothing for a blank cell', async () => {
    const path = await book(sheetOf('<row><c t="str"><f>""</f><v></v></c><c t="s"><v>1</v></c></row>'));
    expect(await cellsOf(path)).toEqual([['', '张三']]);
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const path = await book(sheetOf('<row><c s="1"><v>43708</v></c></row>'), {
      ...STYLES,
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="证书" r:id="rId1"/></sheets></workbook>',
    });
    expect(await cellsOf(path)).toEqual([[date('2023-09-01')]]);
  });

  it('joins rich text and drops phonetic guides in shared strings', async () => {
    const path = await book(sheetOf('<row><c t="s"><v>0</v></c></row>'), {
      'xl/sharedStrings.xml':
        '<sst><si><r><t>张</t></r><r><t xml:space="preserve"> 三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh><phoneticPr/></si></sst>',
    });
    expect(await cellsOf(path)).toEqual([['张 三']]);
  });
});

describe('rows of a worksheet', () => {
  it('places cells by address, fills gaps and leaves out blank rows and trailing blanks', async () => {
    const path = await book(
      sheetOf(
        '<row r="2"><c r="C2"><v>3</v></c><c r="D2" s="1"/></row><row r="3"><c r="A3" s="1"/></row><row r="7"><c r="A7"><v>1</v></c></row>',
      ),
    );
    expect(await rowsOf(path)).toEqual([
      { number: 2, hidden: false, cells: ['', '', number('3')] },
      { number: 7, hidden: false, cells: [number('1')] },
    ]);
  });

  it('counts on where rows and cells have no address', async () => {
    const path = await book(
      sheetOf('<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row><c><v>2</v></c></row>'),
    );
    const rows = await rowsOf(path);
    expect(rows.map((row) => [row.number, row.cells.length])).toEqual([
      [1, 5],
      [2, 1],
    ]);
  });

  it('knows hidden rows', async () => {
    const rows = ['hidden="1"', 'hidden="true"', 'hidden="0"', ''].map(
      (a) => `<row ${a}><c><v>1</v></c></row>`,
    );
    const shown = await rowsOf(await book(sheetOf(rows.join(''))));
    expect(shown.map(({ hidden }) => hidden)).toEqual([true, true, false, false]);
  });

  it('knows sheets whose rows are hidden unless they say otherwise', async () => {
    const sheet = `<worksheet><sheetFormatPr zeroHeight="1"/><sheetData><row><c><v>1</v></c></row><row hidden="0"><c><v>1</v></c></row></sheetData></worksheet>`;
    expect((await rowsOf(await book(sheet))).map(({ hidden }) => hidden)).toEqual([true, false]);
  });

  it('yields 5,000 rows in order and in several batches', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, n) => `<row r="${n + 1}"><c t="s"><v>1</v></c><c><v>${n}</v></c></row>`,
    );
    const found = await rowsOf(await book(sheetOf(rows.join(''))));
    expect(found.map((row) => row.number)).toEqual(Array.from({ length: 5000 }, (_, n) => n + 1));
  });
});
