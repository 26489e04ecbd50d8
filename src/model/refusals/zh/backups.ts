import type { RefusalText } from '../../refusal.js';
import type { InBoth } from '../quoted.js';

/** What keeps a ledger from being copied, restored or written out. */
export const backups = {
  noBackupName: () => ({ problem: '文件名为空', remedy: '请写出备份文件名' }),
  noBackup: () => ({ problem: '备份文件不存在', remedy: '请核对备份文件的路径' }),
  backupExists: () => ({ problem: '已有同名文件', remedy: '请换一个文件名' }),
  backupUnlike: () => ({ problem: '备份与台账不符，已删去', remedy: '请换一个文件夹重试' }),
  backupInvalid: (why: InBoth<RefusalText>) => ({ problem: why.zh.problem, remedy: '请用另一份备份' }),
  /** @param entry 0 where no single one is meant */
  backupAltered: (entry: number, fault: InBoth<string>) => ({
    problem: `备份已不是原样（${entry === 0 ? '' : `第 ${entry} 条：`}${fault.zh}）`,
    remedy: '请用另一份备份',
  }),
  noFolderForCopy: (is: CopyOf) => ({ problem: '所在的文件夹不存在', remedy: CHECK[is] }),
  copyFailed: (is: CopyOf, why: InBoth<RefusalText>) => ({
    problem: why.zh.problem.replace('，什么也没有记', ''),
    remedy: why.zh.remedy.startsWith('请清理磁盘') ? '请清理磁盘后重试' : CHECK[is],
  }),
  ledgerStands: () => ({
    problem: '已有台账',
    remedy: '先改名保留；确是同一本且备份不旧于它的，或文件是空的，加 --force',
  }),
  standingUnreadable: (why: InBoth<RefusalText>) => ({
    problem: `现有的文件：${why.zh.problem}`,
    remedy: '请先把它改名保留，再恢复',
  }),
  /** @param backup the file, as the user named it */
  standingGoesOn: (entry: number, backup: string, reached: number) => ({
    problem: `现有台账到第 ${entry} 条，备份 ${backup} 到第 ${reached} 条，不是它的延续：恢复会丢失记录`,
    remedy: '请先把现有的台账改名保留，再恢复',
  }),
  outFileExists: () => ({ problem: '文件已存在', remedy: '请用 --out 指定其他文件' }),
  exportExists: () => ({ problem: '已存在', remedy: '请用 --out 指定其他文件夹' }),
};

/** What a copy is to become: a backup, or the ledger itself. */
export type CopyOf = 'backup' | 'ledger';

const CHECK: Readonly<Record<CopyOf, string>> = {
  backup: '请核对备份文件的路径，或换一个文件夹',
  ledger: '请核对 --ledger 的路径，检查文件夹的权限',
};
