import type { RosterFile } from '../../model/sheet.js';
import { openCsv } from './csv/open.js';
import { refuseOle } from './ole.js';
import { unknownFormat } from './refusals.js';
import { sniffFile } from './sniff.js';
import { locateFile, type FileSource } from './source.js';
import { openXlsx } from './xlsx/open.js';

const OPENERS: Readonly<Record<'zip' | 'ole' | 'text', (source: FileSource) => Promise<RosterFile>>> = {
  zip: openXlsx,
  ole: refuseOle,
  text: openCsv,
};

/**
 * Opens a roster file by its content, whatever its extension. Rows are read later, sheet by sheet, in constant memory
 * (shared strings excepted).
 * @throws Refusal FILE_NOT_FOUND, FILE_EMPTY, FILE_FORMAT_UNKNOWN, FILE_NOT_WORKBOOK, FILE_ENCRYPTED, FILE_CORRUPT,
 *   FILE_TOO_LARGE, FILE_ENCODING_UNKNOWN; CSV_MALFORMED and faults inside a sheet are thrown while its rows are read
 */
export async function openRosterFile(path: string): Promise<RosterFile> {
  const source = await locateFile(path);
  const found = sniffFile(source.head);
  if (found.kind === 'foreign') throw unknownFormat(source.name, found.what);
  return OPENERS[found.kind](source);
}
