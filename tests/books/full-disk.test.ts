import path from 'node:path';
import { expect, it } from 'vitest';
import { copyBeside } from '../../src/books/copy-beside.js';
import { Refusal } from '../../src/model/refusal.js';
import { filledPlace, withLedger } from '../ledger/sample-ledger.js';

/** As the file system and SQLite tell of it, and of something else. */
it.each([
  ['ENOSPC', Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' }), '请清理磁盘后重试'],
  [
    'FULL',
    new Refusal('LEDGER_UNWRITABLE', 'x.tmp', '磁盘空间不足，什么也没有记', '请清理磁盘后重试'),
    '请清理磁盘后重试',
  ],
  [
    'EACCES',
    Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'open' }),
    '请核对备份文件的路径，或换一个文件夹',
  ],
])('a copy that cannot be written is told with what helps: %s', async (_name, error, remedy) => {
  const place = await filledPlace();
  const file = path.join(path.dirname(place.file), 'copy.db');
  const target = { is: 'backup', file } as const;
  const copying = withLedger(place, (ledger) =>
    copyBeside(ledger, target, async () => {
      throw error;
    }),
  );
  await expect(copying).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE', place: file, remedy });
});
