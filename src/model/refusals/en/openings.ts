import type { openings as zh } from '../zh/openings.js';

export const openings: typeof zh = {
  noOpenings: () => ({
    problem: 'not one payout',
    remedy: 'check the file: below the header, one line for each',
  }),
  oneNameOnly: () => ({
    problem: 'no name is given',
    remedy: 'one person prepares and another approves: name both, or neither',
  }),
  emptyOpeningFile: () => ({ problem: 'nothing in it', remedy: COLUMNS }),
  notCsv: () => ({ problem: 'no CSV', remedy: 'save it as “CSV UTF-8”' }),
  repeatedColumn: (name) => ({ problem: `the column “${name}” stands twice`, remedy: 'keep one only' }),
  missingColumns: (names) => ({ problem: `columns are missing: ${names.join(', ')}`, remedy: COLUMNS }),
  unknownColumn: (letters, header, nearest) => ({
    problem: `“${header}” in column ${letters} is not known${nearest === '' ? '' : `; the nearest is “${nearest}”`}`,
    remedy: `rename or remove it; ${COLUMNS}`,
  }),
  cellWithoutHeader: (line, letters) => ({
    problem: `line ${line} has something in column ${letters}, which has no header`,
    remedy: 'check whether the line has a comma too many',
  }),
  openingsOfOtherDistrict: (runs, rules) => ({
    problem: `a run of ${runs}, and the rules are those of ${rules}`,
    remedy: 'check --rules',
  }),
};

const COLUMNS =
  'the columns are those of payouts.csv, as CSV; what a payout was for goes into columns “事项.column”, as 事项.职业';
