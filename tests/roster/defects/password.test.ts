import { expect, it } from 'vitest';
import { openRosterFile } from '../../../src/roster/file/open.js';
import { NO_PROGRAMS, write } from '../file/fixture.js';

/** What a workbook with a password is: an OLE file of 128-byte directory entries, the workbook locked inside. */
function locked(): Buffer {
  const bytes = Buffer.alloc(2048);
  bytes.write('d0cf11e0a1b11ae1', 'hex');
  for (const [index, name] of ['Root Entry', 'EncryptionInfo', 'EncryptedPackage'].entries())
    bytes.write(`${name}\0`, 1024 + index * 128, 'utf16le');
  return bytes;
}

it.each(['名册.xlsx', '名册.xls', '名册.csv'])(
  'a password is named, and how to remove it: %s',
  async (name) => {
    await expect(openRosterFile(write(name, locked()), NO_PROGRAMS)).rejects.toMatchObject({
      code: 'FILE_ENCRYPTED',
      place: name,
      problem: '文件设有打开密码',
      remedy: expect.stringContaining('取消密码'),
    });
  },
);
