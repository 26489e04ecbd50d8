import type { helpBatch as zh } from '../zh/help-batch.js';

export const helpBatch: typeof zh = {
  run: {
    about: 'calculate a batch: payout sheets, exceptions, summary and manifest',
    rosters: 'roster files (.xlsx, .xls, .csv)',
    period: 'the period that is paid for (required)',
    failOn: 'exit with 1 if there are such exceptions (reject, hold, or both with a comma)',
    costOfReadings: 'also: how many rows and how much money another reading of each open point would change',
    listsOnly: 'write payouts.csv, exceptions.csv and the manifest only: to look at, not to be entered',
    maskAccounts: 'mask bank accounts in payout sheets, for copies that circulate',
    maskNames: 'mask names in the public list (张*三)',
    splitBy: 'also write the exceptions of each applying unit as a workbook of its own',
    annotate: 'also write a marked copy of each roster, to be sent back for correction',
  },
  validate: {
    about: 'check only: which rows are wrong, where, and what to do',
    period: 'the period; without it dates after the period are not checked',
  },
  inspect: {
    about: 'how a file is read: format, sheets, header, columns, skipped rows',
    file: 'a file, roster or not',
    cells: 'list what every cell holds (ids are not masked)',
  },
  batch: 'batch, by default 01',
  reading: 'read an open point of the text otherwise, see rules readings',
  only: 'calculate these rules only',
  out: 'folder of the results',
  force: 'replace a folder of results that exists',
  standards: "the departments' lists and standards (CSV)",
  ledger: 'ledger: check what was paid before (read only)',
  keyFile: "the ledger's key, by default in the user's folder of settings",
  kind: 'kind of roster, instead of telling it by the header',
  sheet: 'read this sheet only',
  includeHidden: 'take hidden rows as any other',
  rules: 'folder of the rules',
};
