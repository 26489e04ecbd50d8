import { maskIdsIn } from '../../mask-ids.js';
import type { standards as zh } from '../zh/standards.js';

export const standards: typeof zh = {
  noListFolder: () => ({
    problem: 'the folder of lists is not there, or cannot be read',
    remedy: 'check the path of --standards',
  }),
  listIsWorkbook: () => ({
    problem: 'lists are read as CSV only, not as workbooks',
    remedy: 'save it as “CSV UTF-8” and move this file away',
  }),
  listNotCsv: () => ({ problem: 'the content is no CSV', remedy: 'save it as “CSV UTF-8”' }),
  listUnknown: (known) => ({
    problem: 'there is no list of that name',
    remedy: `rename it or move it away; there are ${known.join(', ')}`,
  }),
  listWithoutHeader: (columns) => ({
    problem: 'there is no header',
    remedy: `the first row should be ${columns.join(', ')}`,
  }),
  listColumnTwice: (column) => ({
    problem: `the column “${column}” is there twice`,
    remedy: 'keep one only',
  }),
  listColumnsMissing: (missing, seen) => ({
    problem: `columns are missing: ${missing.join(', ')} (there are ${maskIdsIn(seen.join(', '))})`,
    remedy: 'add them; they may be left blank where there is nothing to say',
  }),
  listColumnForeign: (at, header, nearest, columns) => ({
    problem: `column ${at}, “${header}”, is none of this list${nearest === '' ? '' : `; the nearest is “${nearest}”`}`,
    remedy: renamed(columns),
  }),
  listCellUnheaded: (at, columns) => ({
    problem: `column ${at} has content but no header`,
    remedy: renamed(columns),
  }),
  listCellUnreadable: (cell, column, shown, required) => ({
    problem: `${cell}, “${column}”, says “${shown}”, which cannot be read`,
    remedy: `it should be: ${required}`,
  }),
  listCellBlank: (cell, column) => ({
    problem: `${cell}, “${column}”, is blank`,
    remedy: 'fill it in, or delete this row',
  }),
  listCellInDoubt: (cell, column, shown, note) => ({
    problem: `${cell}, “${column}”, says “${shown}”, which is in doubt (${note})`,
    remedy: 'write it in a way that leaves no doubt, amounts in yuan',
  }),
  accountTwice: (code) => ({
    problem: `the unit code ${code} has another account further up`,
    remedy: 'keep one account only',
  }),
  digitsLost: (number) => ({
    problem: `the last digits of the number ${number} are lost`,
    remedy: 'format the column as text and fill it in again',
  }),
  numberInvalid: (number) => ({
    problem: `${number} is no valid number of a person, nor a unified social credit code`,
    remedy: 'check and correct it',
  }),
  endsBeforeBegin: (to, from) => ({
    problem: `${to.join(' ')} is before ${from.join(' ')}`,
    remedy: 'correct the dates',
  }),
  fundOfNoRule: (rule, known) => ({
    problem: `there is no rule “${rule}”`,
    remedy: `there are ${known.join(', ')}`,
  }),
  twoFunds: (rule, funds) => ({
    problem: `the rule “${rule}” has two funds at one time: ${funds.join(', ')}`,
    remedy: 'correct the dates from and to which they hold, or delete a row',
  }),
  budgetTwice: (fund, year) => ({
    problem: `there is already a budget of “${fund}” for ${year} further up`,
    remedy: 'make one row of them',
  }),
  budgetOfNoFund: (fund, known) => ({
    problem: `no rule is paid from “${fund}”`,
    remedy: `name the fund as funds.csv or the rules do: ${known.join(', ')}`,
  }),
};

const renamed = (columns: readonly string[]): string =>
  `the columns are ${columns.join(', ')}; rename or delete any other, and write notes in the column “备注”`;
