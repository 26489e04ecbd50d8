import type { files as zh } from '../zh/files.js';

export const files: typeof zh = {
  noFile: () => ({ problem: 'there is no such file', remedy: 'check the path and the right to read' }),
  isFolder: () => ({ problem: 'a folder, no file', remedy: 'check the path and the right to read' }),
  notPlain: () => ({ problem: 'no plain file', remedy: 'check the path and the right to read' }),
  readDenied: () => ({
    problem: 'no right to read it, or it is open in Excel or WPS',
    remedy: 'close it in Excel or WPS and try again; else check the right to read',
  }),
  readBusy: () => ({
    problem: 'the file is in use, most likely open in Excel or WPS',
    remedy: 'close it in Excel or WPS and try again',
  }),
  unreadable: (code) => ({
    problem: `the file cannot be read (${code})`,
    remedy: 'check the path and the right to read',
  }),
  emptyFile: () => ({ problem: 'the file is empty (0 bytes)', remedy: 'export the roster again' }),
  writeDenied: () => ({
    problem: 'no right to write, or a file in it is open in Excel or WPS',
    remedy: 'close it in Excel or WPS and try again; else name a folder with --out that you may write to',
  }),
  writeBusy: () => ({
    problem: 'in use by another program, most likely open in Excel or WPS',
    remedy: 'close the files of the results in Excel or WPS and try again',
  }),
  readOnly: () => ({ problem: 'the disk is read-only', remedy: 'name another folder with --out' }),
  diskFull: () => ({ problem: 'the disk is full', remedy: 'make room, or name another disk with --out' }),
  quotaUsed: () => ({
    problem: 'the quota of the disk is used up',
    remedy: 'make room, or name another disk with --out',
  }),
  fileInPath: () => ({ problem: 'a part of the path is a file, no folder', remedy: 'check --out' }),
  nameTaken: () => ({ problem: 'a file of that name is in the way', remedy: 'check --out' }),
  pathTooLong: () => ({ problem: 'the path is too long', remedy: 'name a shorter one with --out' }),
  tooManyOpen: () => ({
    problem: 'too many files are open',
    remedy: "raise the system's limit of open files and try again",
  }),
  diskFault: () => ({ problem: 'the disk failed', remedy: 'check the disk' }),
  unwritable: (code) => ({
    problem: `it cannot be written (${code})`,
    remedy: 'name another folder with --out',
  }),
};
