import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { HeaderRows, RowNotes } from '../../src/returned/row-notes.js';
import { annotateCsv } from '../../src/returned/csv/annotate-csv.js';
import { gb18030 } from '../roster/file/csv/gb18030-bytes.js';
import { write } from '../roster/file/fixture.js';
import { held, place } from './annotated.js';

/** A CSV as it comes back, its mark left out. */
async function returned(
  content: string | Uint8Array,
  headers: readonly HeaderRows[],
  ...rows: readonly RowNotes[]
): Promise<string> {
  const out = place('名册.csv');
  await annotateCsv(write('名册.csv', content), { sheet: '', headers, comment: '', rows: () => rows }, out);
  const text = await readFile(out, 'utf8');
  expect(text.charAt(0)).toBe('\uFEFF');
  return text.slice(1);
}

const ok = (row: number): RowNotes => ({ ...held(row), result: '拟拨付' });
const FIRST = [{ first: 1, last: 1 }];

describe('the column stands at the end of header and rows, all else as it was', () => {
  it.each([
    ['commas, CRLF', '姓名,金额\r\n甲,1\r\n', '姓名,金额,核验结果\r\n甲,1,拟拨付\r\n'],
    ['tabs', '姓名\t金额\n甲\t1', '姓名\t金额\t核验结果\n甲\t1\t拟拨付'],
    ['semicolons', '姓名;金额\n甲;1\n', '姓名;金额;核验结果\n甲;1;拟拨付\n'],
    ['quotes', '"姓名","金额"\n"甲","1,000"\n', '"姓名","金额",核验结果\n"甲","1,000",拟拨付\n'],
    ['a short record', '姓名,金额,备注\n甲\n', '姓名,金额,备注,核验结果\n甲,,,拟拨付\n'],
    ['a comma at the end of each record', '姓名,金额\n甲,1,\n', '姓名,金额,,核验结果\n甲,1,,拟拨付\n'],
    ['a footer', '姓名,金额\n甲,1\n合计,1\n', '姓名,金额,核验结果\n甲,1,拟拨付\n合计,1\n'],
    ['blank lines', '姓名,金额\n甲,1\n\n,,\n', '姓名,金额,核验结果\n甲,1,拟拨付\n\n,,\n'],
  ])('%s', async (_, before, after) => {
    expect(await returned(before, FIRST, ok(2))).toBe(after);
  });

  it('a record that is one field too long stays so', async () => {
    expect(await returned('姓名,金额\n甲,1\n乙,1,2\n', FIRST, ok(2), ok(3))).toBe(
      '姓名,金额,核验结果\n甲,1,拟拨付\n乙,1,2,拟拨付\n',
    );
  });

  it('line breaks in quotes, and titles above a header of two records', async () => {
    const before = '名册\n姓名,账户,\n,户名,账号\n"甲\n乙",丙,1\n';
    const after = '名册\n姓名,账户,,核验结果\n,户名,账号\n"甲\n乙",丙,1,拟拨付\n';
    expect(await returned(before, [{ first: 2, last: 3 }], ok(4))).toBe(after);
  });

  it('each block has its own width, and a header once more is one of its block', async () => {
    const before = '姓名,金额\n甲,1\n姓名,金额\n乙,1\n姓名,金额,备注\n丙,1,\n';
    const after =
      '姓名,金额,核验结果\n甲,1,拟拨付\n姓名,金额,核验结果\n乙,1,拟拨付\n姓名,金额,备注,核验结果\n丙,1,,拟拨付\n';
    expect(await returned(before, [...FIRST, { first: 5, last: 5 }], ok(2), ok(4), ok(6))).toBe(after);
  });
});

it.each([
  ['GBK', gb18030('姓名,金额\n甲,1\n')],
  ['UTF-16', Buffer.from('\uFEFF姓名,金额\n甲,1\n', 'utf16le')],
  ['UTF-8 with its mark', Buffer.from('\uFEFF姓名,金额\n甲,1\n')],
])('%s comes back as UTF-8', async (_, bytes) => {
  expect(await returned(bytes, FIRST, ok(2))).toBe('姓名,金额,核验结果\n甲,1,拟拨付\n');
});

it('a result with signs of a CSV in it is quoted', async () => {
  expect(await returned('姓名,金额\n甲,1\n', FIRST, { ...ok(2), result: '暂缓；“=1,"2"”' })).toBe(
    '姓名,金额,核验结果\n甲,1,"暂缓；“=1,""2""”"\n',
  );
});

describe('annotated once more', () => {
  it('a result takes the place of the one before it, also where the spreadsheet program added commas', async () => {
    const once = '姓名,金额,核验结果,\n甲,1,"暂缓；a,b",\n乙,1,暂缓；c,\n';
    expect(await returned(once, FIRST, ok(2), ok(3))).toBe(
      '姓名,金额,核验结果,\n甲,1,拟拨付,\n乙,1,拟拨付,\n',
    );
  });

  it('a row that was added gets one, a row that is none any more loses it', async () => {
    const once = '姓名,金额,核验结果\n甲,1,\n乙,1\n合计,2,拟拨付\n';
    expect(await returned(once, FIRST, ok(2), ok(3))).toBe(
      '姓名,金额,核验结果\n甲,1,拟拨付\n乙,1,拟拨付\n合计,2,\n',
    );
  });

  it("somebody else's column of this name is not written over", async () => {
    await expect(returned('姓名,核验结果\n甲,已核\n', FIRST, ok(2))).rejects.toMatchObject({
      code: 'ANNOTATE_REFUSED',
    });
  });
});
