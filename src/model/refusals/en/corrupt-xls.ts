import type { corruptXls as zh } from '../zh/corrupt-xls.js';
import { broken } from './broken.js';

export const corruptXls: typeof zh = {
  formulaCutShort: () => broken('the record of a formula is incomplete'),
  formulaResultWrong: () => broken('the result of a formula is wrong'),
  unparsed: (message) => broken(`it cannot be parsed (${message})`),
  parserDied: () => broken('parsing it ended in a crash'),
  sheetListCutShort: () => broken('the list of sheets is incomplete'),
  cellRecordCutShort: () => broken('the record of a cell is incomplete'),
  recordCutShort: () => broken('a record is incomplete'),
  cellsUnparsed: (cells, parsed) => broken(`there are ${cells} cells, of which only ${parsed} can be parsed`),
  headCutShort: () => broken('the head of the file is incomplete'),
  versionWrong: (version) => broken(`the BIFF version ${version} is wrong`),
  brokenOff: () => broken('the content breaks off amid a record: it may not have been sent to its end'),
  sheetElsewhere: () => broken('a sheet is not where the list of sheets says'),
  zeroInCell: () => broken('there is a null character in the text of a cell'),
  excel4Book: () => broken('workbook files of Excel 4.0 cannot be read'),
  sheetsInOnePlace: () => broken('two sheets are in the same place'),
  oleWithoutRoot: () => broken('the compound document has no root'),
  oleBookCutShort: () => broken('the “Workbook” of the compound document is incomplete'),
  oleSectorSize: (shift) =>
    broken(`the sector size of the compound document is wrong (2 to the power ${shift})`),
  oleSectorTable: () => broken('the sector table of the compound document is wrong'),
  oleSectorChain: () => broken('a sector chain of the compound document is wrong'),
  oleCutShort: () =>
    broken('the file is shorter than its directory says: it may not have been sent to its end'),
};
