import { utils, write as writeBook, type BookType } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { cellsOf, opened, refusalOf, write } from '../fixture.js';
import { PROGRAMS } from './program.js';
import { number, record, stream } from './records.js';

const TABLE = [
  ['姓名', '证件号码'],
  ['张三', '310199197001010019'],
];

/** An .xls file of another writer. */
function made(bookType: BookType, table: readonly (readonly string[])[]): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(table.map((row) => [...row])), '证书');
  return writeBook(book, { type: 'buffer', bookType });
}

describe('an .xls file in its container', () => {
  it.each([
    ['Excel 97', '名册.xls', 'biff8', []],
    ['WPS, by its name', '名册.et', 'biff8', []],
    [
      'Excel 97 under another name',
      '名册.xlsx',
      'biff8',
      ['扩展名是“.xlsx”，内容是旧版 Excel 工作簿（.xls），按内容读取'],
    ],
  ] as const)('is read: %s', async (_name, name, type, notes) => {
    const path = write(name, made(type, TABLE));
    expect(await cellsOf(path, PROGRAMS)).toEqual(TABLE);
    const said = await opened(
      path,
      async (file) => [file.format, file.sheets[0]?.name, ...file.notes],
      PROGRAMS,
    );
    expect(said).toEqual(['xls', '证书', ...notes]);
  });

  it('is read from before Excel 97 too', async () => {
    expect(await cellsOf(write('名册.xls', made('biff5', [['A', 'B']])), PROGRAMS)).toEqual([['A', 'B']]);
  });

  it('is read whole or refused wherever it is cut', async () => {
    const whole = made('biff8', TABLE);
    const seen = new Set<string>();
    for (let end = 64; end < whole.length; end += 64) {
      const path = write('名册.xls', whole.subarray(0, end));
      const said = await refusalOf(path, PROGRAMS);
      seen.add(said);
      if (said.startsWith('read')) expect(await cellsOf(path, PROGRAMS)).toEqual(TABLE);
    }
    expect([...seen].filter((said) => !said.startsWith('read'))).toEqual(['FILE_CORRUPT 名册.xls']);
  }, 120_000);
});

describe('a stream by itself', () => {
  const whole = stream(8, [], [{ records: [number(0, 0, 1)] }]);

  it('is refused wherever it is cut', async () => {
    const ends = Array.from({ length: whole.length - 8 }, (_, at) => at + 8);
    for (const end of ends)
      expect(await refusalOf(write('名册.xls', whole.subarray(0, end)), PROGRAMS)).toMatch(
        /^FILE_CORRUPT 名册/,
      );
  });

  it.each([
    ['a password', stream(8, [record(0x2f, 1, 1, 1)], [{ records: [] }]), 'FILE_ENCRYPTED 名册.xls'],
    ['no worksheet', stream(8, [], [{ type: 2, holds: 0x20, records: [] }]), 'FILE_NOT_WORKBOOK 名册.xls'],
    [
      'a cell beyond the last column',
      stream(8, [], [{ records: [number(0, 256, 1)] }]),
      'FILE_CORRUPT 名册.xls 工作表“A”',
    ],
    [
      'half a cell',
      stream(8, [], [{ records: [record(0x203, 0, 0, 0)] }]),
      'FILE_CORRUPT 名册.xls 工作表“A”',
    ],
    [
      'blank cells without end',
      stream(8, [], [{ records: Array.from({ length: 30_000 }, (_, row) => number(row, 255, 1)) }]),
      'FILE_TOO_LARGE 名册.xls 工作表“A”',
    ],
    ['a sheet that is not there', cutSheets(), 'FILE_CORRUPT 名册.xls'],
  ])('is refused for %s', async (_name, bytes, refusal) => {
    expect(await refusalOf(write('名册.xls', bytes), PROGRAMS)).toBe(refusal);
  });
});

/** Ends with the directory of its sheets. */
function cutSheets(): Buffer {
  const empty = stream(8, [], []);
  return stream(8, [], [{ records: [] }]).subarray(0, empty.length + 4 + 4 + 5);
}
