import type { run as zh } from '../zh/run.js';

export const run: typeof zh = {
  inputInside: (out) => ({
    problem: `it is in the folder of results ${out} and would be overwritten`,
    remedy: 'move it elsewhere, or name another folder by --out',
  }),
  inputTwice: () => ({
    problem: 'given twice',
    remedy: 'a roster is computed once: leave one out',
  }),
  inputNamesake: (other) => ({
    problem: `it has the name of ${other}`,
    remedy: 'rename one and try again: the results name rows by their file',
  }),
  inputCopy: (other) => ({
    problem: `it has the same content as ${other}`,
    remedy: 'a roster is computed once: leave one of them out',
  }),
  otherDistrict: (ledger, rules) => ({
    problem: `the ledger is of payments by ${ledger}, these rules are of ${rules}`,
    remedy: 'check --ledger and --rules',
  }),
  otherLedger: (entry, head) => ({
    problem: `when it was computed, the ledger went to entry ${entry} (${head}…); entry ${entry} of this ledger is another`,
    remedy: 'check --ledger; if it is the same ledger, find by ledger verify what was altered',
  }),
  noLedgerFolder: () => ({
    problem: 'the folder of the ledger is not there',
    remedy: 'check the path of --ledger',
  }),
  outBatchPosted: () => ({
    problem: 'this batch is posted and cannot be overwritten',
    remedy: OTHER_FOLDER,
  }),
  outIsLink: () => ({ problem: 'a link, no folder', remedy: OTHER_FOLDER }),
  outIsFile: () => ({ problem: 'a file, no folder', remedy: OTHER_FOLDER }),
  outExists: () => ({
    problem: 'the folder of results exists already',
    remedy: 'overwrite it by --force, or name another folder by --out',
  }),
  outPosted: (receipt) => ({
    problem: `it is posted (${receipt}) and cannot be overwritten`,
    remedy: OTHER_FOLDER,
  }),
  outForeign: (file) => ({
    problem: `it exists already, and it is not certain that ${file} in it was written by the same command`,
    remedy: OTHER_FOLDER,
  }),
  documentExists: () => ({
    problem: 'the file exists already',
    remedy: 'overwrite it by --force, or name another file by --out',
  }),
  templateExists: () => ({
    problem: 'the file exists already, and may have been filled in',
    remedy: 'name another file by --out; if it is really not wanted any more, overwrite it by --force',
  }),
};

const OTHER_FOLDER = 'name another folder by --out';
