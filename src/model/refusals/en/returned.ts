import type { returned as zh } from '../zh/returned.js';

export const returned: typeof zh = {
  foreignResult: (cell) => ({
    problem: `there is already a column “核验结果”, and ${cell} in it was not written by butie: it cannot be overwritten`,
    remedy: 'move what was written to another column, or rename the column',
  }),
  xlsNotReturned: () => notReturned('an old workbook (.xls)'),
  htmlNotReturned: () => notReturned('a table in a web page (HTML)'),
  xmlNotReturned: () => notReturned('an XML Spreadsheet 2003 file'),
  namedAsSums: (sums) => ({
    problem: `it is named as the file ${sums} that is written beside it, which would take its place`,
    remedy: 'rename it and try again',
  }),
  signedBook: () => ({
    problem: 'it has a digital signature, which annotating would make invalid',
    remedy: 'save a copy without the signature and try again',
  }),
  bookLacks: (part) => ({
    problem: `it lacks ${part}`,
    remedy: 'open it in Excel or WPS and save it as a new .xlsx',
  }),
  lastColumnUsed: () => ({
    problem: 'the last column is in use: there is no place for 核验结果',
    remedy: 'delete columns that are not used and try again',
  }),
  returnedBookDiffers: (cell) => ({
    problem: `annotated, ${cell} would not be as in the roster: it was not written`,
    remedy: 'open it in Excel or WPS, save it as a new .xlsx and try again, or leave --annotate out',
  }),
  returnedDelimiterDiffers: () => csvDiffers('the delimiter'),
  returnedLineDiffers: (line) => csvDiffers(`line ${line}`),
};

const notReturned = (called: string) => ({
  problem: `the content is ${called}, which cannot be annotated and given back`,
  remedy: 'save it as .xlsx in Excel or WPS',
});

const csvDiffers = (what: string) => ({
  problem: `annotated, ${what} would not be as in the roster: it was not written`,
  remedy: 'open it in Excel or WPS, save it as .xlsx and try again, or leave --annotate out',
});
