import { Refusal, type RefusalCode } from '../../model/refusal.js';

type Meaning = readonly [RefusalCode, string, string];

const FROM_BACKUP = '请用 ledger verify 查明，并从备份恢复（ledger restore）';
const RIGHTS = '请检查文件和文件夹的权限';

/** The file has lost its place, and what would be written into it would be lost. */
export const REPLACED: Meaning = ['LEDGER_BUSY', '台账文件刚被换成另一个，什么也没有记', '请重试'];

/** What SQLite's result codes mean to the user. An extended code that is not here has a primary one in its last byte. */
const MEANINGS: ReadonlyMap<number, Meaning> = new Map([
  // ERROR: statements are fixed, and right for the tables as they were made.
  [1, ['LEDGER_INVALID', '台账的结构或内容已不是原样', FROM_BACKUP]],
  // PERM
  [3, ['LEDGER_UNWRITABLE', '台账没有写入权限，什么也没有记', RIGHTS]],
  // BUSY, LOCKED
  [5, ['LEDGER_BUSY', '台账正被另一个程序使用', '等它完成后重试']],
  [6, ['LEDGER_BUSY', '台账正被另一个程序使用', '等它完成后重试']],
  // READONLY
  [8, ['LEDGER_UNWRITABLE', '台账没有写入权限，什么也没有记', RIGHTS]],
  // READONLY_DBMOVED
  [8 | (4 << 8), REPLACED],
  // IOERR
  [10, ['LEDGER_UNWRITABLE', '磁盘读写出错，什么也没有记', '请检查磁盘后重试']],
  // CORRUPT
  [11, ['LEDGER_INVALID', '台账文件已损坏', FROM_BACKUP]],
  // FULL
  [13, ['LEDGER_UNWRITABLE', '磁盘空间不足，什么也没有记', '请清理磁盘后重试']],
  // CANTOPEN
  [14, ['LEDGER_UNWRITABLE', '台账无法打开', `请核对 --ledger 的路径；${RIGHTS}`]],
  // AUTH, NOTADB
  [23, ['LEDGER_UNWRITABLE', '台账无法打开', RIGHTS]],
  [26, ['LEDGER_INVALID', '不是 butie 的台账', '请核对 --ledger']],
] as const);

/** The refusal for what the database threw; any other error is a bug and comes back as it is. */
export function refused(file: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = resultCode(error);
  const meaning = MEANINGS.get(code) ?? MEANINGS.get(code & 0xff);
  return meaning === undefined ? error : new Refusal(meaning[0], file, meaning[1], meaning[2]);
}

/** A connection that fails to open says its code at the end of its message only. */
function resultCode(error: Error): number {
  if ('rawCode' in error && typeof error.rawCode === 'number') return error.rawCode;
  return Number(/^ConnectionFailed\(.*: (\d+)"\)$/.exec(error.message)?.[1] ?? 0);
}
