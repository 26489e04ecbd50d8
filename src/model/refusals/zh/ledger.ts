import type { InBoth } from '../quoted.js';

/** What is wrong with a ledger's file. */
export const ledger = {
  ledgerEmpty: () => ({
    problem: '台账文件是空的',
    remedy: '记过账的，请从备份恢复（ledger restore --force）；还没有记过的，请删去这个空文件',
  }),
  noSuchLedger: () => ({ problem: '台账不存在', remedy: CHECK_PATH }),
  ledgerFolderMissing: () => ({ problem: '台账所在的文件夹不存在', remedy: CHECK_PATH }),
  ledgerLinkBroken: () => ({
    problem: '是一个链接，所指的文件不存在',
    remedy: '请核对 --ledger 的路径，及链接所指的磁盘',
  }),
  ledgerUnopened: (code: string) => ({ problem: `台账无法打开（${code}）`, remedy: CHECK }),
  ledgerNotFile: () => ({ problem: '不是文件', remedy: CHECK }),
  notALedger: () => ({ problem: '不是 butie 的台账', remedy: CHECK }),
  otherDatabase: () => ({ problem: '是别的程序的数据库，不是 butie 的台账', remedy: CHECK }),
  ledgerNewer: (version: number, newest: number) => ({
    problem: `台账是更新的版本所写（格式 ${version}，本程序只认到 ${newest}）`,
    remedy: '请用建账的那个版本，或更新 butie',
  }),
  ledgerHeadAltered: () => ({
    problem: '台账的文件头已不是原样',
    remedy: '请保留此文件备查，从备份恢复（ledger restore），并查明谁动过它',
  }),
  tablesMissing: () => ({ problem: '台账缺少应有的表', remedy: '请从备份恢复（ledger restore）' }),
  /** @param name of the first table, index or trigger that is not as it was made */
  schemaChanged: (name: string) => ({ problem: `台账的结构已被改动（${name}）`, remedy: FROM_BACKUP }),
  someEntryAltered: () => ({ problem: '有一条记录已不是原样', remedy: '请用 ledger verify 查明' }),
  entryAltered: (entry: number) => ({ problem: `第 ${entry} 条记录已不是原样`, remedy: FROM_BACKUP }),
  recentFault: (entry: number, fault: InBoth<string>) => ({
    problem: `第 ${entry} 条记录${fault.zh}`,
    remedy: FROM_BACKUP,
  }),
  contentAltered: () => ({ problem: '台账的结构或内容已不是原样', remedy: FROM_BACKUP }),
  ledgerCorrupt: () => ({ problem: '台账文件已损坏', remedy: FROM_BACKUP }),
  ledgerDenied: () => ({ problem: '台账没有写入权限，什么也没有记', remedy: RIGHTS }),
  ledgerClosed: () => ({ problem: '台账无法打开', remedy: `${CHECK_PATH}；${RIGHTS}` }),
  ledgerUnauthorised: () => ({ problem: '台账无法打开', remedy: RIGHTS }),
  ledgerUnwritable: (code: string) => ({
    problem: `台账无法写入（${code}），什么也没有记`,
    remedy: '请检查文件夹的权限',
  }),
  ledgerDiskFault: () => ({ problem: '磁盘读写出错，什么也没有记', remedy: '请检查磁盘后重试' }),
  ledgerDiskFull: () => ({ problem: '磁盘空间不足，什么也没有记', remedy: '请清理磁盘后重试' }),
  ledgerBusy: () => ({ problem: '台账正被另一个程序使用', remedy: '等它完成后重试' }),
  ledgerReplaced: () => ({ problem: '台账文件刚被换成另一个，什么也没有记', remedy: '请重试' }),
  ledgerWriteAhead: () => ({
    problem: '台账被另一个程序改成了 WAL 方式，并打开着',
    remedy: '请关闭那个程序后重试',
  }),
  ledgerIrreplaceable: (code: string) => ({
    problem: `台账无法替换（${code}），仍是原样`,
    remedy: '请关闭正在使用它的程序后重试；仍不行的，先把它改名保留，再恢复',
  }),
  ledgerJustMade: () => ({ problem: '刚刚建了台账', remedy: CHECK_PATH }),
  journalLeft: () => ({ problem: '是原台账未写完的日志', remedy: '请把它与原台账一并移走，再重试' }),
  /** @param ending "-journal", "-wal" or "-shm" */
  journalName: (ending: string) => ({
    problem: `${ending} 结尾的文件会被当作另一本台账的日志，打开时删去`,
    remedy: '请换一个文件名',
  }),
};

const CHECK = '请核对 --ledger';
const CHECK_PATH = '请核对 --ledger 的路径';
const RIGHTS = '请检查文件和文件夹的权限';
const FROM_BACKUP = '请用 ledger verify 查明，并从备份恢复（ledger restore）';
