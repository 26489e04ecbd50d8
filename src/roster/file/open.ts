import type { RosterFile } from '../../model/sheet.js';
import { openCsv } from './csv/open.js';
import type { ReaderPrograms } from './programs.js';
import { unknownFormat } from './refusals.js';
import { sniffFile, type ReadableKind } from './sniff.js';
import { locateFile, type FileSource } from './source.js';
import { openXlsx } from './xlsx/open.js';

type Opener = (source: FileSource, programs: ReaderPrograms) => Promise<RosterFile>;

/** What most runs do not meet is loaded when it is met. */
const OPENERS: Readonly<Record<ReadableKind, Opener>> = {
  zip: openXlsx,
  text: openCsv,
  ole: async (source, { legacyReader }) =>
    (await import('./biff/open.js')).openOleWorkbook(source, legacyReader),
  biff: async (source, { legacyReader }) =>
    (await import('./biff/open.js')).openBareBiff(source, legacyReader),
  html: async (source) => (await import('./html/open.js')).openHtml(source),
  xml: async (source) => (await import('./xml-2003/open.js')).openXml2003(source),
};

/**
 * Opens a roster file by its content, whatever its extension. Rows are read later, sheet by sheet, in constant memory
 * (shared strings excepted); those of .xls, HTML and XML 2003 files are read here and held.
 * @throws Refusal FILE_NOT_FOUND, FILE_EMPTY, FILE_FORMAT_UNKNOWN, FILE_NOT_WORKBOOK, FILE_ENCRYPTED, FILE_CORRUPT,
 *   FILE_TOO_LARGE, FILE_ENCODING_UNKNOWN; CSV_MALFORMED and faults inside a sheet are thrown while its rows are read
 */
export async function openRosterFile(path: string, programs: ReaderPrograms): Promise<RosterFile> {
  const source = await locateFile(path);
  const found = sniffFile(source.head);
  if (found.kind === 'foreign') throw unknownFormat(source.name, found.say);
  return OPENERS[found.kind](source, programs);
}
