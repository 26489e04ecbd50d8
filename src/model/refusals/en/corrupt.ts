import type { corrupt as zh } from '../zh/corrupt.js';
import { broken } from './broken.js';

export const corrupt: typeof zh = {
  xmlFaulty: (message) => broken(`the XML is faulty (${message})`),
  xmlDtd: () => broken('there is a DTD in the XML'),
  xmlTagOpen: () => broken('an XML tag does not end'),
  attributeWrong: (name, value) => broken(`the value “${value}” of ${name} is wrong`),
  elementIn: (name, parent) => broken(`<${name}> stands in <${parent}>`),
  elementTwice: (name, parent) => broken(`there are two <${name}> in one <${parent}>`),
  partOfCellTwice: (name) => broken(`there are two <${name}> in one cell`),
  textBeside: (name) => broken(`in <${name}> there is text that is no content of a cell`),
  textBesideShown: (name, text) =>
    broken(`in <${name}> there is text that is no content of a cell: “${text}”`),
  rootNotSheet: (name) => broken(`the root element is <${name}>, no sheet`),
  sheetDataTwice: () => broken('there are two <sheetData>'),
  sheetDataAgain: () => broken('the data of the sheet are there twice'),
  sheetDataOpen: () => broken('the data of the sheet do not end'),
  legacyDrawingWrong: () => broken('legacyDrawing stands in the wrong place'),
  columnWrong: (given) => broken(`the column number “${given}” is wrong, repeated or out of order`),
  rowWrong: (given) => broken(`the row number “${given}” is wrong, repeated or out of order`),
  cellPlaceWrong: (row, given) =>
    broken(`the place “${given}” of a cell in row ${row} is wrong, repeated or out of order`),
  cellOfOtherRow: (row, other) => broken(`row ${row} has a cell of row ${other} in it`),
  cellTwice: (row) => broken(`row ${row} has a cell twice`),
  cellBeyond: (row) => broken(`row ${row} has a cell out of range`),
  addressWrong: (given) => broken(`the cell address “${given}” is wrong`),
  addressWrongOrBack: (given) => broken(`the cell address “${given}” is wrong or out of order`),
  mergeWrong: (given) => broken(`the merged area “${given}” is wrong`),
  stringMissing: (index) => broken(`there is no shared string ${index}, but a cell refers to it`),
  sheetPartMissing: (sheet) => broken(`the content of sheet “${sheet}” is not in the file`),
  stylesMissing: () => broken('the cell formats (styles) are not in the file'),
  noCellFormats: () => broken('there are no cell formats'),
  partMissing: (name) => broken(`there is no ${name}`),
  textNot: (encoding) => broken(`the text is not valid ${encoding}`),
  encodingForeign: (encoding) => broken(`the text encoding “${encoding}” is not known`),
  archiveCutShort: () => broken('the archive is incomplete: it may not have been sent to its end'),
  archiveListWrong: (detail) => broken(`the list of the archive is wrong (${detail})`),
  partTwice: () => broken('it is in the archive twice'),
  checksumWrong: () => broken('the checksum is not that of the content: the file is damaged'),
  inflationFailed: (detail) => broken(`it cannot be unpacked (${detail})`),
  inflatedOtherwise: (bytes) =>
    broken(`it cannot be unpacked (it does not come to the ${bytes} bytes stated)`),
  pageOpen: (tag) =>
    broken(
      `the web page does not end before the file does (no </${tag}>): it may have been cut off, with rows missing`,
    ),
};
