import type { ledger as zh } from '../zh/ledger.js';

export const ledger: typeof zh = {
  ledgerEmpty: () => ({
    problem: "the ledger's file is empty",
    remedy:
      'where it had entries, restore a backup (ledger restore --force); where it never had any, delete the empty file',
  }),
  noSuchLedger: () => ({ problem: 'there is no such ledger', remedy: CHECK_PATH }),
  ledgerFolderMissing: () => ({ problem: "the ledger's folder does not exist", remedy: CHECK_PATH }),
  ledgerLinkBroken: () => ({
    problem: 'a link to a file that does not exist',
    remedy: 'check the path of --ledger, and the drive that the link leads to',
  }),
  ledgerUnopened: (code) => ({ problem: `the ledger cannot be opened (${code})`, remedy: CHECK }),
  ledgerNotFile: () => ({ problem: 'no file', remedy: CHECK }),
  notALedger: () => ({ problem: 'no ledger of butie', remedy: CHECK }),
  otherDatabase: () => ({ problem: 'the database of another program, no ledger of butie', remedy: CHECK }),
  ledgerNewer: (version, newest) => ({
    problem: `the ledger was written by a later version (form ${version}; this one knows up to ${newest})`,
    remedy: 'use the version that made it, or update butie',
  }),
  ledgerHeadAltered: () => ({
    problem: "the head of the ledger's file is not as it was written",
    remedy: 'keep this file as evidence, restore a backup (ledger restore), and find out who changed it',
  }),
  tablesMissing: () => ({
    problem: 'the ledger lacks tables that it must have',
    remedy: 'restore a backup (ledger restore)',
  }),
  schemaChanged: (name) => ({
    problem: `the structure of the ledger was changed (${name})`,
    remedy: FROM_BACKUP,
  }),
  someEntryAltered: () => ({
    problem: 'an entry is not as it was written',
    remedy: 'find out with ledger verify',
  }),
  entryAltered: (entry) => ({ problem: `entry ${entry} is not as it was written`, remedy: FROM_BACKUP }),
  recentFault: (entry, fault) => ({ problem: `entry ${entry}: ${fault.en}`, remedy: FROM_BACKUP }),
  contentAltered: () => ({
    problem: 'the structure or content of the ledger is not as it was written',
    remedy: FROM_BACKUP,
  }),
  ledgerCorrupt: () => ({ problem: "the ledger's file is damaged", remedy: FROM_BACKUP }),
  ledgerDenied: () => ({ problem: 'no right to write the ledger; nothing was entered', remedy: RIGHTS }),
  ledgerClosed: () => ({ problem: 'the ledger cannot be opened', remedy: `${CHECK_PATH}; ${RIGHTS}` }),
  ledgerUnauthorised: () => ({ problem: 'the ledger cannot be opened', remedy: RIGHTS }),
  ledgerUnwritable: (code) => ({
    problem: `the ledger cannot be written (${code}); nothing was entered`,
    remedy: 'check the rights to its folder',
  }),
  ledgerDiskFault: () => ({
    problem: 'the disk failed; nothing was entered',
    remedy: 'check the disk and try again',
  }),
  ledgerDiskFull: () => ({
    problem: 'the disk is full; nothing was entered',
    remedy: 'make room on the disk and try again',
  }),
  ledgerBusy: () => ({
    problem: 'the ledger is in use by another program',
    remedy: 'try again once it is done',
  }),
  ledgerReplaced: () => ({
    problem: "another file has just taken the ledger's place; nothing was entered",
    remedy: 'try again',
  }),
  ledgerWriteAhead: () => ({
    problem: 'another program has turned the ledger to WAL, and has it open',
    remedy: 'close that program and try again',
  }),
  ledgerIrreplaceable: (code) => ({
    problem: `the ledger cannot be replaced (${code}), and is as it was`,
    remedy: 'close the program that uses it and try again; else rename it to keep it, then restore',
  }),
  ledgerJustMade: () => ({ problem: 'a ledger has just been made there', remedy: CHECK_PATH }),
  journalLeft: () => ({
    problem: 'the journal of a ledger that was not written to the end',
    remedy: 'move it away together with that ledger, and try again',
  }),
  journalName: (ending) => ({
    problem: `a file ending in ${ending} is taken for the journal of another ledger, and deleted when that is opened`,
    remedy: 'give it another name',
  }),
};

const CHECK = 'check --ledger';
const CHECK_PATH = 'check the path of --ledger';
const RIGHTS = 'check the rights to the file and its folder';
const FROM_BACKUP = 'find out with ledger verify, and restore a backup (ledger restore)';
