import type { rows as zh } from '../zh/rows.js';

export const rows: typeof zh = {
  noRowOrPayout: () => ({
    problem: 'no 拨付编号, and no row of a roster',
    remedy: 'write 2023-09-01-000123 or roster.xlsx:17; where it has several sheets, roster.xlsx:sheet:17',
  }),
  noRowNamed: () => ({
    problem: 'it is not said which row',
    remedy: 'write roster.xlsx:17; where it has several sheets, roster.xlsx:sheet:17',
  }),
  noSuchPayout: () => ({
    problem: 'the run has no such 拨付编号',
    remedy: 'the numbers are in payouts.csv; for a row without a payout write roster.xlsx:17',
  }),
  noSuchRoster: (known) => ({
    problem: 'no roster of this run',
    remedy: `there are ${known.join(', ')}`,
  }),
  rosterUnlike: (now, then) => ({
    problem: `not what was computed any more (its SHA-256 is ${now}, and was ${then})`,
    remedy: 'give the file that was computed',
  }),
  rowNotRead: (file) => ({
    problem: 'the row was not read: it is empty, above the header, or on a sheet that is not read',
    remedy: `check its number; how the file is read tells butie inspect ${file}`,
  }),
  noDataRow: () => ({ problem: 'no row of data', remedy: 'check its number' }),
  rowOnSeveralSheets: (sheets, example) => ({
    problem: `several sheets have this row: ${sheets.join(', ')}`,
    remedy: `name the sheet: ${example}`,
  }),
  sheetNotNamed: (sheets, file, row) => ({
    problem: `several sheets have this row: ${sheets.join(', ')}`,
    remedy: `name the sheet: ${file}:sheet:${row}`,
  }),
  rowNotAsRecorded: (row) => ({
    problem: `the row that payouts.csv states (${row}) is none that this run read`,
    remedy: 'results were changed; find out with butie audit',
  }),
  copiedRulesUnlike: () => ({ problem: 'not the rules that the manifest states', remedy: WHERE_CHANGED }),
  copiedListUnlike: () => ({ problem: 'not the list that the manifest states', remedy: WHERE_CHANGED }),
};

const WHERE_CHANGED = 'find out with butie audit what was changed';
