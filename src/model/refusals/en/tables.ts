import type { tables as zh } from '../zh/tables.js';

export const tables: typeof zh = {
  unitAmidRows: (row, header) => ({
    problem: `row ${row} states another unit of money than above (the header is in row ${header}), with no header below it: it is not known by which to read the rows below`,
    remedy: SPLIT_BELOW,
  }),
  tooManyHeaders: (row, most) => ({
    problem: `up to row ${row} there are already ${most} different headers: this looks like no roster`,
    remedy: 'check the file, or save its parts as several files',
  }),
  numberBeside: (cell, header) => ({
    problem: `${cell} has the number of a person or unit, but its column has no header (the header is in row ${header}), as if another table stood beside`,
    remedy: 'give this column a header, or move the table beside to a sheet of its own',
  }),
  laterHeaderUnknown: (row, header) => ({
    problem: `row ${row} is another header than above (the header is in row ${header}), of no kind of roster that is known: it is not known by which to read the rows below`,
    remedy: SPLIT_BELOW,
  }),
  exampleFilledIn: (mark, marker, column, cell) => ({
    problem: `${mark} is marked “${marker}”, but “${column}” (${cell}) of this row is not the example's of the template: it may be a row to be claimed`,
    remedy: `if it is, put a number in ${mark}; if not, delete this row`,
  }),
  unitInDoubt: (row, text) => ({
    problem: `row ${row}, “${text}”, speaks of a unit of money: it is not known whether the amounts below are in it`,
    remedy:
      'state the unit in a row above the header, as “单位：元” or “单位：万元”, or in the header of the amounts',
  }),
  unitUnsaid: (above) => ({
    problem: `a further header without a unit of money; the one above states ${above}, and it is not known whether that is meant here too`,
    remedy: 'state the unit above this header',
  }),
};

const SPLIT_BELOW = 'move the rows below to a sheet or a file of their own';
