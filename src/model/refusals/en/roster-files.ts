import type { Counted } from '../counted.js';
import type { rosterFiles as zh } from '../zh/roster-files.js';

const COUNTED: Readonly<Record<Counted, string>> = {
  archiveFiles: 'the number of files in the archive',
  archiveBytes: 'the unpacked size in bytes',
  biffCellBytes: 'the size of the cells in bytes',
  biffPlaces: 'the number of cells, blank ones included,',
  cellCharacters: 'the number of characters in a cell',
  cellTextBytes: 'the size of all text in cells, in bytes,',
  cells: 'the number of cells',
  columns: 'the number of columns',
  fileBytes: 'the file size in bytes',
  htmlDepth: 'the depth of the tags of the web page',
  htmlStyleCharacters: 'the number of characters in the styles of the web page',
  htmlTokenCharacters: 'the number of characters in a tag',
  inflationRatio: 'the compression ratio',
  markupBytes: 'the size of the web page or XML file in bytes',
  megabytes: 'the memory needed for reading, in MB,',
  mergedCells: 'the number of merged cells',
  merges: 'the number of merged areas',
  partBytes: 'the unpacked size in bytes',
  row: 'the row number',
  seconds: 'the time of reading, in seconds,',
  sharedStringBytes: 'the size of the shared strings in bytes',
  sharedStrings: 'the number of shared strings',
  xmlDepth: 'the depth of the XML',
  xmlTokenCharacters: 'the number of characters in an XML tag',
};

export const rosterFiles: typeof zh = {
  tooLarge: (what, limit) => ({
    problem: `${COUNTED[what]} is over the limit of ${limit}`,
    remedy: 'keep only what belongs to the roster, and split it into several files if need be',
  }),
  tooLargeForXls: (what, limit) => ({
    problem: `in an old workbook (.xls), ${COUNTED[what]} is over the limit of ${limit}`,
    remedy: SAVE_AS_XLSX,
  }),
  isPdf: () => foreign('a PDF file'),
  isRtf: () => foreign('an RTF document'),
  isPicture: () => foreign('a picture'),
  isArchive: () => foreign('an archive'),
  isWebArchive: () => foreign('a web archive (MHTML)'),
  isXlsb: () => foreign('an .xlsb workbook'),
  isOpenDocument: () => foreign('an OpenDocument file (.ods)'),
  isNumbers: () => foreign('a Numbers table'),
  isOtherXml: (root) => foreign(`an XML file (${root})`),
  isFrames: () => foreign('a web page of frames only (its sheets are in the folder of the same name)'),
  isPageWithoutTable: (title) =>
    foreign(
      title === ''
        ? 'a web page (HTML) without a table'
        : `a web page (HTML, titled “${title}”) without a table`,
    ),
  isXls: () => foreign('an old Excel workbook (.xls)'),
  isBinary: () => foreign('binary data'),
  isBinaryOrUnmarked: () => foreign('binary data, or UTF-16 text without a BOM'),
  zipWithoutBook: () => withoutBook('an archive'),
  officeWithoutBook: () => withoutBook('an Office document'),
  oleWithoutBook: () => withoutBook('an OLE compound document'),
  chartsOnly: () => withoutBook('it holds charts or macros only'),
  xmlWithoutSheets: () => withoutBook('an XML Spreadsheet 2003 file without sheets'),
  locked: () => ({
    problem: 'the file has a password for opening',
    remedy: 'open it in Excel or WPS, remove the password and save it',
  }),
  blankFile: () => ({ problem: 'there are only blanks in the file', remedy: 'export the roster again' }),
  changedWhileRead: () => ({
    problem: 'the file was changed while it was read',
    remedy: 'try again when it changes no more',
  }),
  brokenUtf8: () => ({
    problem: 'the text is UTF-8, but this line has damaged bytes',
    remedy: 'export the roster again, or check this line in Excel or WPS and save the file as .xlsx',
  }),
  encodingUnknown: () => ({
    problem: 'the text is not UTF-8, UTF-16 (with a BOM) or GB18030/GBK',
    remedy: 'save it as .xlsx or “CSV UTF-8” in Excel or WPS',
  }),
  codepageUnsaid: () => codepage('states no code page'),
  codepageUnfit: (number) => codepage(`states code page ${number}`),
  quoteOpen: () => quotes('a quotation mark is not closed, up to the end of the file'),
  textBehindQuote: () => quotes('there is text after a closing quotation mark: the marks do not pair'),
  recordTooLong: (most) =>
    quotes(`a record is longer than ${most} characters: the quotation marks may not pair`),
};

const SAVE_AS_XLSX = 'save it as .xlsx in Excel or WPS';

const foreign = (what: string) => ({
  problem: `the content is ${what} and cannot be read as a roster`,
  remedy: SAVE_AS_XLSX,
});

const withoutBook = (what: string) => ({ problem: `${what}, with no workbook in it`, remedy: SAVE_AS_XLSX });

const codepage = (found: string) => ({
  problem: `the old workbook ${found}, and its text cannot be told`,
  remedy: 'open it in Excel or WPS, check the text and save it as .xlsx',
});

const quotes = (problem: string) => ({
  problem,
  remedy: 'correct the quotation marks of this line, or save the file as .xlsx',
});
