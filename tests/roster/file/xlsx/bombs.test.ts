import { describe, expect, it } from 'vitest';
import { book, cellsOf, opened, problemOf, rowsOf, sheetOf } from '../fixture.js';
import { deflated, inflating, stored, wideSize, type ZipEntry } from '../zip-bytes.js';
import { bookOf, entriesWith, ONE, SHEET } from './package-of.js';

const MB = 1_000_000;

/** A sheet of so many of these pieces between its head and its tail. */
function sheet(head: string, piece: string, times: number, tail: string): ZipEntry {
  return inflating(SHEET, `<worksheet>${head}`, piece, times, `${tail}</worksheet>`);
}

/** A sheet whose one text or attribute is so many MB of this character. */
function long(before: string, character: string, megabytes: number, behind: string): ZipEntry {
  return sheet(`<sheetData>${before}`, character.repeat(MB), megabytes, `${behind}</sheetData>`);
}

describe('a file that would use up memory or time is refused, naming the limit', () => {
  it.each([
    [
      '400 MB of shared strings',
      inflating('xl/sharedStrings.xml', '<sst>', '<si><t>a</t></si>'.repeat(10_000), 2_500, '</sst>'),
      '共享字符串字节数超过上限 268435456',
    ],
    [
      '50 MB of text in a cell',
      long('<row><c t="inlineStr"><is><t>', '汉', 17, '</t></is></c></row>'),
      '压缩比超过上限 300',
    ],
    [
      '3 MB of text in a cell',
      long('<row><c t="inlineStr"><is><t>', '汉', 1, '</t></is></c></row>'),
      '单元格字符数超过上限 100000',
    ],
    ['20 MB in an attribute', long('<row spans="', '9', 20, '"/>'), '单个 XML 标记的字符数超过上限 4000000'],
    ['a comment of 10 MB', long('<!-- ', 'x', 10, ' -->'), '单个 XML 标记的字符数超过上限 4000000'],
    [
      'a comment of 10 MB before the rows',
      sheet('<!-- ', 'x'.repeat(MB), 10, ' --><sheetData/>'),
      '单个 XML 标记的字符数超过上限 4000000',
    ],
    [
      'XML nested 100,000 deep',
      sheet('<sheetData><row><c t="inlineStr"><is>', '<r>'.repeat(1000), 100, '</is></c></row></sheetData>'),
      'XML 层数超过上限 64',
    ],
    ['1 GB by its own account', { ...deflated(SHEET, ONE), ...wideSize(1024 ** 3) }, '压缩比超过上限 300'],
    [
      '2 GB by its own account',
      { ...deflated(SHEET, ONE), ...wideSize(2 * 1024 ** 3) },
      '解压后字节数超过上限 1610612736',
    ],
    [
      'an exabyte by its own account',
      { ...deflated(SHEET, ONE), ...wideSize(2 ** 60) },
      '解压后总字节数超过上限 3221225472',
    ],
    [
      '600,000 merges',
      sheet(
        '<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>',
        '<mergeCell ref="B2:C3"/>'.repeat(1000),
        600,
        '</mergeCells>',
      ),
      '合并区域数超过上限 500000',
    ],
  ])('%s', async (_name, entry, problem) => {
    expect(await problemOf(bookOf(entriesWith(entry)))).toBe(`FILE_TOO_LARGE ${problem}`);
  });

  it.each([
    ['row 2000000', '<row r="2000000"><c><v>1</v></c></row>', '行号超过上限 1048576'],
    ['row 1048577', '<row r="1048577"/>', '行号超过上限 1048576'],
    ['column XFE', '<row r="1"><c r="XFE1"/></row>', '列数超过上限 16384'],
    [
      'a formula of 100,001 characters',
      `<row><c><f>${'1'.repeat(100_001)}</f></c></row>`,
      '单元格字符数超过上限 100000',
    ],
  ])('%s', async (_name, rows, problem) => {
    expect(await problemOf(await book(sheetOf(rows)))).toBe(`FILE_TOO_LARGE ${problem}`);
  });
});

describe('a file that only looks as if it would is read', () => {
  it('with a picture of 1.5 GB, which nobody opens', async () => {
    const picture = { ...stored('xl/media/image1.png', 'x'), method: 8, ...wideSize(1500 * MB) };
    expect(await cellsOf(bookOf(entriesWith(picture)))).toEqual([['张三']]);
  });

  it('with 300,000 styled cells without content', async () => {
    const blank = '<row><c s="1"/><c s="1"/><c s="1"/></row>'.repeat(1000);
    const entry = sheet(`<sheetData><row><c t="s"><v>1</v></c></row>`, blank, 100, '</sheetData>');
    expect(await cellsOf(bookOf(entriesWith(entry)))).toEqual([['张三']]);
  });

  it('with nothing between the first cell and the last one that a sheet can have', async () => {
    const rows =
      '<row r="1"><c t="s"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const found = await rowsOf(await book(sheetOf(rows)));
    expect(found.map(({ number, cells }) => [number, cells.length])).toEqual([
      [1, 1],
      [1_048_576, 16_384],
    ]);
  });

  it('with a dimension that says nothing of what is there', async () => {
    for (const stated of ['A1:XFD1048576', 'A1', 'B7:C9', '张三']) {
      const text = `<worksheet><dimension ref="${stated}"/>${ONE.slice('<worksheet>'.length)}`;
      expect(await cellsOf(await book(text))).toEqual([['张三']]);
    }
  });

  it('with a list to choose from over whole columns', async () => {
    const list =
      '<dataValidations><dataValidation type="list" sqref="A2:Z1048576"><formula1>"一级,二级"</formula1></dataValidation></dataValidations>';
    expect(await cellsOf(await book(sheetOf('<row><c t="s"><v>1</v></c></row>', list)))).toEqual([['张三']]);
  });

  it('with the whole sheet merged, where that is two rows', async () => {
    const rows = '<row r="1"><c t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    const all = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const found = await rowsOf(await book(sheetOf(rows, all)));
    expect(found.map(({ number, cells }) => [number, cells.length])).toEqual([
      [1, 16_384],
      [2, 16_384],
    ]);
  });

  it('with a number format of 100,000 characters', async () => {
    const styles = (code: string): Record<string, string> => ({
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`,
    });
    const cell = '<row><c s="0"><v>45170</v></c></row>';
    const read = async (code: string): Promise<unknown> => cellsOf(await book(sheetOf(cell), styles(code)));
    expect(await read('[$-804]yyyy'.repeat(10_000))).toEqual([[{ kind: 'date', text: '2023-09-01' }]]);
    for (const code of ['[', '[h', '\\', '_', '&quot;a', ';'])
      expect(await read(code.repeat(50_000))).toMatchObject([[{ kind: 'number' }]]);
  });
});

/** The most cells that are handed on at once. */
async function largestBatch(sheet: string): Promise<number> {
  return opened(await book(sheet), async ({ sheets: [only] }) => {
    let largest = 0;
    for await (const batch of only?.rows() ?? []) {
      largest = Math.max(
        largest,
        batch.reduce((sum, { cells }) => sum + cells.length, 0),
      );
    }
    return largest;
  });
}

describe('rows are handed on before they fill the memory', () => {
  it('when each has a cell in the last column', async () => {
    const wide = Array.from({ length: 6000 }, (_, index) => `<row><c r="XFD${index + 1}"><v>1</v></c></row>`);
    expect(await largestBatch(sheetOf(wide.join('')))).toBeLessThan(20_000_000);
  });

  it('when a merge makes them', async () => {
    const merge = '<mergeCells><mergeCell ref="A1:XFD5000"/></mergeCells>';
    expect(await problemOf(await book(sheetOf('<row><c><v>1</v></c></row>', merge)))).toBe(
      'FILE_TOO_LARGE 合并单元格数超过上限 10000000',
    );
  });
});
