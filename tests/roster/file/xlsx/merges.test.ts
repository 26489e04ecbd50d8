import { describe, expect, it } from 'vitest';
import { book, cellsOf, refusalOf, rowsOf, sheetOf } from '../fixture.js';

const text = (address: string, value: string): string => `<c r="${address}" t="str"><v>${value}</v></c>`;
const merged = (...ranges: string[]): string =>
  `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
const over = (anchor: string, origin: string, below: boolean): object => ({
  kind: 'merged',
  text: '',
  below,
  anchor,
  origin,
});

describe('merged cells', () => {
  it('give the cells beside and below the first one its value', async () => {
    const rows = `<row r="1">${text('A1', '学校')}<c r="B1"/></row><row r="2"><c r="A2"/><c r="B2"/>${text('C2', 'x')}</row>`;
    expect(await cellsOf(await book(sheetOf(rows, merged('A1:B2'))))).toEqual([
      ['学校', over('A1', '学校', false)],
      [over('A1', '学校', true), over('A1', '学校', false), 'x'],
    ]);
  });

  it('over a blank first cell hide nothing', async () => {
    const rows = `<row r="1"><c r="A1"/>${text('B1', '甲')}</row><row r="2">${text('A2', '乙')}</row>`;
    expect(await cellsOf(await book(sheetOf(rows, merged('A1:C1', 'A2:B2'))))).toEqual([
      ['', '甲', over('A1', '', false)],
      ['乙', over('A2', '乙', false)],
    ]);
  });

  it('come even where the file leaves the cells and rows out', async () => {
    const rows = `<row r="1">${text('B1', '甲')}</row><row r="5">${text('A5', '乙')}</row>`;
    const found = await rowsOf(await book(sheetOf(rows, merged('A5:A6', 'B1:B3'))));
    expect(found).toEqual([
      { number: 1, hidden: false, cells: ['', '甲'] },
      { number: 2, hidden: false, cells: ['', over('B1', '甲', true)] },
      { number: 3, hidden: false, cells: ['', over('B1', '甲', true)] },
      { number: 5, hidden: false, cells: ['乙'] },
      { number: 6, hidden: false, cells: [over('A5', '乙', true)] },
    ]);
  });

  it('keep the first cell as it is, and take a value under the merge for hidden', async () => {
    const rows = `<row r="1">${text('A1', '甲')}${text('B1', '乙')}</row>`;
    expect(await cellsOf(await book(sheetOf(rows, merged('A1:B1'))))).toEqual([
      ['甲', over('A1', '甲', false)],
    ]);
  });

  it('carry dates and numbers too', async () => {
    const rows = '<row r="1"><c r="A1"><v>600</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>';
    const [, second] = await cellsOf(await book(sheetOf(rows, merged('A1:A2'))));
    expect(second?.[0]).toMatchObject({ kind: 'merged', origin: { kind: 'number', text: '600' } });
  });

  it('without content make no rows', async () => {
    const rows = `<row r="1">${text('A1', '甲')}</row><row r="2"><c r="A2"/></row>`;
    expect(await rowsOf(await book(sheetOf(rows, merged('A2:A900'))))).toHaveLength(1);
  });

  it('over a whole column make no million rows', async () => {
    const rows = `<row r="1">${text('A1', '甲')}</row><row r="9">${text('B9', '乙')}</row>`;
    expect(await cellsOf(await book(sheetOf(rows, merged('A1:A1048576'))))).toEqual([
      ['甲'],
      [over('A1', '甲', true), '乙'],
    ]);
  });

  it('end where they end', async () => {
    const rows = [1, 2, 3, 4].map(
      (n) => `<row r="${n}">${text(`B${n}`, `${n}`)}${n % 2 ? text(`A${n}`, `甲${n}`) : ''}</row>`,
    );
    expect(await cellsOf(await book(sheetOf(rows.join(''), merged('A3:A4', 'A1:A2'))))).toEqual([
      ['甲1', '1'],
      [over('A1', '甲1', true), '2'],
      ['甲3', '3'],
      [over('A3', '甲3', true), '4'],
    ]);
  });

  it('are found behind megabytes of rows, and not in the text of a cell', async () => {
    const rows = Array.from({ length: 3000 }, (_, n) => {
      const filler = '&lt;/sheetData> mergeCell sheetData> 某某机构'.repeat(10);
      return `<row r="${n + 1}">${text(`A${n + 1}`, filler)}${text(`B${n + 1}`, 'x')}</row>`;
    });
    const cells = await cellsOf(await book(sheetOf(rows.join(''), merged('B1:B2999'))));
    expect(cells.filter(([, cell]) => typeof cell === 'object')).toHaveLength(2998);
  });

  it('that overlap have the first cell of all of them', async () => {
    const rows = `<row r="1">${text('A1', '甲')}<c r="B1"/></row><row r="2"><c r="A2"/>${text('C2', 'x')}</row>`;
    expect(await cellsOf(await book(sheetOf(rows, merged('A1:A2', 'A1:B1', 'A1:B2', 'A1:B2'))))).toEqual([
      ['甲', over('A1', '甲', false)],
      [over('A1', '甲', true), over('A1', '甲', false), 'x'],
    ]);
  });

  it('of the whole sheet are refused, as is a reference that is none', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>'.replace('</row>', '</row>');
    const huge = merged('A1:XFD1048575');
    expect(await refusalOf(await book(sheetOf(rows, huge)))).toBe('FILE_TOO_LARGE 名册.xlsx 工作表“证书”');
    expect(await refusalOf(await book(sheetOf(rows, merged('甲1:B2'))))).toBe(
      'FILE_CORRUPT 名册.xlsx（xl/worksheets/sheet1.xml）',
    );
  });
});
