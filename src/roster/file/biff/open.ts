import { readFile } from 'node:fs/promises';
import { type RosterFile, SAID_BY_FORMAT } from '../../../model/sheet.js';
import { extensionNotes } from '../extension-note.js';
import { createRowStores } from '../held/row-store.js';
import { LIMITS } from '../limits.js';
import { otherSheetsNote } from '../other-sheets-note.js';
import { workbookStream } from '../ole/workbook-stream.js';
import { notWorkbook, tooLargeForXls, unknownFormat } from '../refusals.js';
import { unreadable, type FileSource } from '../source.js';
import { surveyBook, type BookSurvey } from './book-survey.js';
import { plainBook } from './plain-book.js';
import { runLibrary, type ProcessLimits } from './run-library.js';
import { createSheetReader } from './sheet-reader.js';

const PROCESS_LIMITS: ProcessLimits = { seconds: LIMITS.biffSeconds, megabytes: LIMITS.biffMegabytes };

/**
 * Opens an .xls or .et file in its OLE container.
 * @param program file of the program that runs the library; undefined: none can be run here, and no such file be read
 * @throws Refusal as openBiffStream does
 */
export async function openOleWorkbook(source: FileSource, program: string | undefined): Promise<RosterFile> {
  const stream = await workbookStream(source);
  return openBiffStream(source, stream, known(program, source), PROCESS_LIMITS);
}

/** Opens a BIFF stream that is a file by itself, as old exporters write it. */
export async function openBareBiff(source: FileSource, program: string | undefined): Promise<RosterFile> {
  if (source.bytes > LIMITS.oleBytes) throw tooLargeForXls(source.name, 'fileBytes', LIMITS.oleBytes);
  const stream = await readFile(source.path).catch((error: unknown) => {
    throw unreadable(source.name, error);
  });
  return openBiffStream(source, stream, known(program, source), PROCESS_LIMITS);
}

function known(program: string | undefined, { name }: FileSource): string {
  if (program === undefined) throw unknownFormat(name, (say) => say.isXls());
  return program;
}

/**
 * Opens a BIFF stream: its worksheets in order, held as a whole. This process looks the records through and takes what no library
 * is needed for; what the library then reads in the cells is checked against that.
 * @throws Refusal FILE_CORRUPT, FILE_ENCRYPTED, FILE_ENCODING_UNKNOWN, FILE_NOT_WORKBOOK, FILE_TOO_LARGE
 */
export async function openBiffStream(
  { name, bytes }: FileSource,
  stream: Buffer,
  program: string,
  limits: ProcessLimits,
): Promise<RosterFile> {
  const { version, dates, byteText, sheets, others, plain } = prepare(stream, name);
  const createStore = createRowStores(name, LIMITS.biffHeldBytes);
  const readers = sheets.map((sheet) => {
    const place = `${name} 工作表“${sheet.name}”`;
    return createSheetReader(name, sheet, { place, version, dates, byteText }, createStore());
  });
  for await (const message of runLibrary(program, plain, limits, name)) {
    if (message.is === 'rows') readers[message.sheet]?.take(message.rows);
    if (message.is === 'end') readers.forEach((reader, index) => reader.check(message.cells[index] ?? 0));
  }
  return {
    name,
    format: 'xls',
    dates,
    bytes,
    text: SAID_BY_FORMAT,
    notes: [...extensionNotes(name, 'xls'), ...otherSheetsNote(others)],
    sheets: readers.map((reader) => reader.source()),
    close: async () => {},
  };
}

interface Prepared extends Pick<BookSurvey, 'version' | 'dates' | 'byteText' | 'sheets' | 'others'> {
  /** The stream for the library. */
  readonly plain: Buffer;
}

/** What is needed of the survey: the records of the cells would keep the whole stream in memory. */
function prepare(stream: Buffer, name: string): Prepared {
  const survey = surveyBook(stream, name);
  const { version, dates, byteText, sheets, others } = survey;
  if (sheets.length === 0) throw notWorkbook(name, (say) => say.chartsOnly());
  const plain = plainBook(survey);
  if (plain.length > LIMITS.biffBytes) throw tooLargeForXls(name, 'biffCellBytes', LIMITS.biffBytes);
  return { version, dates, byteText, sheets, others, plain };
}
