import { mkdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256OfFile } from '../../../src/roster/file/digest.js';
import { CFB } from '@e965/xlsx';
import { book, cellsOf, opened, parts, refusalOf, sheetOf, write, zip } from './fixture.js';

/** An OLE file that holds this stream. */
function ole(stream: string): Buffer {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, `/${stream}`, Buffer.from('content'));
  return CFB.write(container, { type: 'buffer' });
}

describe('openRosterFile tells a file by its content', () => {
  it('reads a workbook under a CSV name and says so', async () => {
    const path = write('名册.csv', await zip(parts(sheetOf('<row><c t="s"><v>1</v></c></row>'))));
    expect(await cellsOf(path)).toEqual([['张三']]);
    const notes = await opened(path, async (file) => [file.format, file.name, ...file.notes]);
    expect(notes).toEqual(['xlsx', '名册.csv', '扩展名是“.csv”，内容是Excel 工作簿（.xlsx），按内容读取']);
  });

  it('reads CSV text under an .xls name and says so', async () => {
    const path = write('导出.xls', '姓名,金额\n张三,600\n');
    expect(await cellsOf(path)).toEqual([
      ['姓名', '金额'],
      ['张三', '600'],
    ]);
    expect(await opened(path, async (file) => file.notes)).toEqual([
      '扩展名是“.xls”，内容是CSV 文本，按内容读取',
    ]);
  });

  it.each([
    ['空.xlsx', '', 'FILE_EMPTY 空.xlsx'],
    ['空白.csv', '\ufeff \r\n \n', 'FILE_EMPTY 空白.csv'],
    ['a.pdf', '%PDF-1.7\n', 'FILE_FORMAT_UNKNOWN a.pdf'],
    ['图.xlsx', Buffer.from('89504e470d0a1a0a', 'hex'), 'FILE_FORMAT_UNKNOWN 图.xlsx'],
    ['零.csv', '姓名\0,张三\n', 'FILE_FORMAT_UNKNOWN 零.csv'],
    ['控制.csv', Buffer.from([0xd0, 0xd5, 0x02, 0x05]), 'FILE_FORMAT_UNKNOWN 控制.csv'],
    ['档.xls', 'MIME-Version: 1.0\nContent-Type: multipart/related', 'FILE_FORMAT_UNKNOWN 档.xls'],
    ['另一种.xls', '<?xml version="1.0"?><名册/>', 'FILE_FORMAT_UNKNOWN 另一种.xls'],
    ['半.xls', ole('Workbook').subarray(0, 1000), 'FILE_CORRUPT 半.xls'],
    ['文档.doc', ole('WordDocument'), 'FILE_NOT_WORKBOOK 文档.doc'],
    ['密码.xlsx', ole('EncryptedPackage'), 'FILE_ENCRYPTED 密码.xlsx'],
    ['截断.xlsx', 'PK\x03\x04 and then nothing', 'FILE_CORRUPT 截断.xlsx'],
    ['注释.xls', `<?xml version="1.0"?>${'<!---->'.repeat(60)}<名册/>`, 'FILE_FORMAT_UNKNOWN 注释.xls'],
  ])('refuses %s', async (name, content, refusal) => {
    expect(await refusalOf(write(name, content))).toBe(refusal);
  });

  it('refuses what is not there or is no file', async () => {
    const folder = join(dirname(write('x', 'x')), '文件夹');
    mkdirSync(folder);
    expect(await refusalOf(folder)).toBe('FILE_NOT_FOUND 文件夹');
    expect(await refusalOf(join(folder, '没有.xlsx'))).toBe('FILE_NOT_FOUND 没有.xlsx');
  });

  it.each([
    ['in its container', ole('Workbook')],
    ['by itself', Buffer.from('09081000000605000000000000000000000000000a000000', 'hex')],
  ])('refuses an .xls %s where no program is there to read it', async (_name, bytes) => {
    expect(await refusalOf(write('旧.xls', bytes))).toBe('FILE_FORMAT_UNKNOWN 旧.xls');
  });

  it('takes the first bytes alone for a signature, not a mention of it', async () => {
    expect(await cellsOf(write('a.csv', '说明,%PDF\n'))).toEqual([['说明', '%PDF']]);
  });
});

describe('sha256OfFile', () => {
  it('is the digest of the bytes', async () => {
    const path = await book(sheetOf(''));
    const bytes = await zip(parts(sheetOf('')));
    write('copy.xlsx', bytes);
    const expected = createHash('sha256').update(bytes).digest('hex');
    expect(await sha256OfFile(join(dirname(path), 'copy.xlsx'))).toBe(expected);
  });

  it('refuses a missing file', async () => {
    await expect(sha256OfFile('/没有/这个.csv')).rejects.toThrow('FILE_NOT_FOUND 这个.csv');
  });
});
