import { Refusal, type RefusalCode } from '../../model/refusal.js';

type Meaning = readonly [RefusalCode, string, string];

/** What SQLite's result codes mean to the user. An extended code begins with one of these. */
const MEANINGS: readonly (readonly [string, Meaning])[] = [
  ['SQLITE_BUSY', ['LEDGER_BUSY', '台账正被另一个程序使用', '等它完成后重试']],
  ['SQLITE_LOCKED', ['LEDGER_BUSY', '台账正被另一个程序使用', '等它完成后重试']],
  ['SQLITE_NOTADB', ['LEDGER_INVALID', '不是 butie 的台账', '请核对 --ledger']],
  [
    'SQLITE_CORRUPT',
    ['LEDGER_INVALID', '台账文件已损坏', '请用 ledger verify 查明，并从备份恢复（ledger restore）'],
  ],
  // Statements are fixed, and right for the tables as they were made.
  [
    'SQLITE_ERROR',
    [
      'LEDGER_INVALID',
      '台账的结构或内容已不是原样',
      '请用 ledger verify 查明，并从备份恢复（ledger restore）',
    ],
  ],
  ['SQLITE_FULL', ['LEDGER_UNWRITABLE', '磁盘空间不足，什么也没有记', '请清理磁盘后重试']],
  ['SQLITE_READONLY', ['LEDGER_UNWRITABLE', '台账没有写入权限，什么也没有记', '请检查文件和文件夹的权限']],
  ['SQLITE_PERM', ['LEDGER_UNWRITABLE', '台账没有写入权限，什么也没有记', '请检查文件和文件夹的权限']],
  ['SQLITE_IOERR', ['LEDGER_UNWRITABLE', '磁盘读写出错，什么也没有记', '请检查磁盘后重试']],
  ['SQLITE_CANTOPEN', ['LEDGER_UNWRITABLE', '台账无法打开', '请核对 --ledger 的路径和文件夹的权限']],
];

/** The refusal for what the database threw; any other error is a bug and comes back as it is. */
export function refused(file: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : codeIn(error.message);
  const meaning = MEANINGS.find(([start]) => code.startsWith(start))?.[1];
  return meaning === undefined ? error : new Refusal(meaning[0], file, meaning[1], meaning[2]);
}

/** A connection that fails to open says the code at the end of its message only. */
function codeIn(message: string): string {
  return message.startsWith('ConnectionFailed') ? 'SQLITE_CANTOPEN' : '';
}
