import { describe, expect, it } from 'vitest';
import { cellsOf, opened, refusalOf, rowsOf, write } from '../fixture.js';

const TABLE = [
  ['姓名', '机构'],
  ['张三', '某某学校'],
];

/** "姓名,机构\n张三,某某学校\n" in GBK. */
const GBK = Buffer.from('d0d5c3fb2cbbfab9b90ad5c5c8fd2cc4b3c4b3d1a7d0a30a', 'hex');

const UTF8 = Buffer.from('姓名,机构\r\n"张",一\r\n张三');

function utf16(text: string, order: 'little' | 'big'): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}

async function notesOf(path: string): Promise<readonly string[]> {
  return opened(path, async (file) => file.notes);
}

describe('CSV encodings', () => {
  it.each([
    ['UTF-8', Buffer.from('姓名,机构\n张三,某某学校\n'), []],
    ['UTF-8 with a mark', Buffer.from('\ufeff姓名,机构\n张三,某某学校\n'), []],
    ['GBK', GBK, ['文字编码为 GB18030（GBK），已按此读取']],
    ['UTF-16LE', utf16('姓名,机构\r\n张三,某某学校', 'little'), ['文字编码为 UTF-16，已按此读取']],
    ['UTF-16BE', utf16('姓名,机构\r\n张三,某某学校', 'big'), ['文字编码为 UTF-16，已按此读取']],
  ])('reads %s', async (_name, bytes, notes) => {
    const path = write('a.csv', bytes);
    expect(await cellsOf(path)).toEqual(TABLE);
    expect(await notesOf(path)).toEqual(notes);
  });

  it('reads four-byte GB18030 characters', async () => {
    expect(await cellsOf(write('a.csv', Buffer.from('9532823641d5c5', 'hex')))).toEqual([['𠀀A张']]);
  });

  it('falls back to GBK however late the first Chinese character stands', async () => {
    const path = write('a.csv', Buffer.concat([Buffer.from('a,b\n'.repeat(100_000)), GBK]));
    expect((await cellsOf(path)).slice(-2)).toEqual(TABLE);
  });

  it.each([
    ['no encoding', Buffer.from('caf\xe9,1\n', 'latin1')],
    ['broken UTF-8 behind a mark', Buffer.concat([Buffer.from('\ufeff姓名'), Buffer.from([0xe5, 0x0a])])],
    ['half a UTF-16 unit', Buffer.concat([utf16('姓名', 'little'), Buffer.from([0x20])])],
  ])('refuses %s', async (_name, bytes) => {
    expect(await refusalOf(write('a.csv', bytes))).toBe('FILE_ENCODING_UNKNOWN a.csv');
  });

  it.each([
    ['a byte lost', Buffer.concat([UTF8.subarray(0, -5), Buffer.from('三,某某学校\n')])],
    ['a byte changed', Buffer.concat([UTF8.subarray(0, -4), Buffer.from([0x41]), UTF8.subarray(-3)])],
    ['a character cut off at the end', UTF8.subarray(0, -1)],
    ['a byte of another encoding', Buffer.concat([UTF8, Buffer.from([0xd5, 0xc5])])],
  ])('never takes UTF-8 with %s for GBK, and names the line', async (_name, bytes) => {
    expect(await refusalOf(write('a.csv', bytes))).toBe('FILE_ENCODING_UNKNOWN a.csv 第 3 行');
  });

  it.each([['utf8'], ['utf16le']] as const)(
    'keeps characters whole at every chunk border (%s)',
    async (encoding) => {
      // 3- and 4-byte characters over more than two 256 KB chunks, with a one-byte shift in each record.
      const record = `${'张𠀀'.repeat(997)}a`;
      const path = write('a.csv', Buffer.from(`\ufeff${`${record}\n`.repeat(120)}`, encoding));
      const cells = await cellsOf(path);
      expect(cells).toHaveLength(120);
      expect(cells.every(([cell]) => cell === record)).toBe(true);
    },
  );
});

describe('CSV structure', () => {
  it.each([
    ['tab', '姓名\t金额\n张三\t1,200\n', ['列以制表符分隔，已按此读取']],
    ['semicolon', '姓名;金额\n张三;1,200\n', ['列以分号分隔，已按此读取']],
    ['comma', '姓名,金额\n张三,"1,200"\n', []],
  ])('reads %s-separated text', async (_name, text, notes) => {
    const path = write('a.csv', text);
    expect(await cellsOf(path)).toEqual([
      ['姓名', '金额'],
      ['张三', '1,200'],
    ]);
    expect(await notesOf(path)).toEqual(notes);
  });

  it('numbers rows by physical lines, over blank lines and line breaks in cells', async () => {
    const text = '标题\r\n\r\n姓名,备注\r\n张三,"第一行\r\n第二行\n第三行"\r\n\r\n李四,\r\n';
    const rows = await rowsOf(write('a.csv', text));
    expect(rows.map(({ number, cells }) => [number, cells])).toEqual([
      [1, ['标题']],
      [3, ['姓名', '备注']],
      [4, ['张三', '第一行\r\n第二行\n第三行']],
      [8, ['李四', '']],
    ]);
  });

  it('keeps cells exactly as they stand, ragged rows included', async () => {
    expect(await cellsOf(write('a.csv', 'a, b ,007\nc\nd,,,e\n'))).toEqual([
      ['a', ' b ', '007'],
      ['c'],
      ['d', '', '', 'e'],
    ]);
  });

  it('reads quotes inside an unquoted cell as they stand', async () => {
    expect(await cellsOf(write('a.csv', '张"三",李四\n'))).toEqual([['张"三"', '李四']]);
  });

  it.each([
    ['="310199197001010019"', '310199197001010019'],
    ['"=""310199197001010019"""', '310199197001010019'],
    ["'310199197001010019", '310199197001010019'],
    ['"\t310199197001010019"', '310199197001010019'],
  ])('takes %s for text that is marked as text', async (field, text) => {
    expect(await cellsOf(write('a.csv', `张三,${field}\n`))).toEqual([['张三', { kind: 'quoted', text }]]);
  });

  it('names the line where a record with an unclosed quote starts', async () => {
    expect(await refusalOf(write('a.csv', '姓名,备注\n"a\nb",\n张三,"没有结束\n李四,\n'))).toBe(
      'CSV_MALFORMED a.csv 第 4 行',
    );
  });

  it('refuses a stray quote rather than let it swallow the next row', async () => {
    expect(await refusalOf(write('a.csv', '"姓名","号码"\n"张三","1\n"李四","2"\n'))).toBe(
      'CSV_MALFORMED a.csv 第 2 行',
    );
  });

  it('gives up on a record that never ends before it fills memory', async () => {
    expect(await refusalOf(write('a.csv', `姓名\n"${'张三\n'.repeat(400_000)}`))).toBe(
      'CSV_MALFORMED a.csv 第 2 行',
    );
  });

  it('refuses more columns than a sheet has', async () => {
    expect(await refusalOf(write('a.csv', `${','.repeat(16_384)}x\n`))).toBe('FILE_TOO_LARGE a.csv 第 1 行');
  });

  it('can be read twice', async () => {
    const path = write('a.csv', 'a,b\nc,d\n');
    const counts = await opened(path, async ({ sheets }) => {
      const found: number[] = [];
      for (const sheet of [...sheets, ...sheets])
        for await (const batch of sheet.rows()) found.push(batch.length);
      return found;
    });
    expect(counts).toEqual([2, 2]);
  });
});
