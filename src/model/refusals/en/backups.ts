import type { backups as zh, CopyOf } from '../zh/backups.js';

export const backups: typeof zh = {
  noBackupName: () => ({ problem: 'its name is empty', remedy: 'name the backup' }),
  noBackup: () => ({ problem: 'there is no such backup', remedy: 'check the path of the backup' }),
  backupExists: () => ({ problem: 'a file of that name exists', remedy: 'give it another name' }),
  backupUnlike: () => ({
    problem: 'the backup was not the same as the ledger, and was removed',
    remedy: 'try again in another folder',
  }),
  backupInvalid: (why) => ({ problem: why.en.problem, remedy: 'use another backup' }),
  backupAltered: (entry, fault) => ({
    problem: `the backup is not as it was written (${entry === 0 ? '' : `entry ${entry}: `}${fault.en})`,
    remedy: 'use another backup',
  }),
  noFolderForCopy: (is) => ({ problem: 'its folder does not exist', remedy: CHECK[is] }),
  copyFailed: (is, why) => ({
    problem: why.en.problem.replace('; nothing was entered', ''),
    remedy: why.en.remedy.startsWith('make room') ? 'make room on the disk and try again' : CHECK[is],
  }),
  ledgerStands: () => ({
    problem: 'there is a ledger already',
    remedy:
      'rename it to keep it; where it is the same one and the backup is not older, or the file is empty, add --force',
  }),
  standingUnreadable: (why) => ({
    problem: `the file that stands there: ${why.en.problem}`,
    remedy: 'rename it to keep it, then restore',
  }),
  standingGoesOn: (entry, backup, reached) => ({
    problem: `the ledger that stands there goes to entry ${entry}; the backup ${backup} goes to entry ${reached} and does not continue it: entries would be lost`,
    remedy: 'rename the ledger that stands there to keep it, then restore',
  }),
  outFileExists: () => ({ problem: 'the file exists', remedy: 'name another file with --out' }),
  exportExists: () => ({ problem: 'it exists', remedy: 'name another folder with --out' }),
};

const CHECK: Readonly<Record<CopyOf, string>> = {
  backup: 'check the path of the backup, or name another folder',
  ledger: 'check the path of --ledger, and the rights to its folder',
};
