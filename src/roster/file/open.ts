import { availableParallelism } from 'node:os';
import type { RosterFile } from '../../model/sheet.js';
import { openCsv } from './csv/open.js';
import { refuseOle } from './ole.js';
import { unknownFormat } from './refusals.js';
import { sniffFile } from './sniff.js';
import { locateFile, type FileSource } from './source.js';
import { SheetMeter } from './read-meter.js';
import { rowsInThread } from './thread/rows-in-thread.js';
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

/** Starting a thread takes as long as reading some thousand rows; a CSV is read as fast as its rows are handed over. */
const WORTH_A_THREAD = 8 * 1024 ** 2;

/**
 * The same, large sheets of a workbook read on threads of their own where the machine has more than one processor.
 * @param program file of the thread's program; undefined: everything is read on this thread
 */
export async function openRosterFileInThreads(
  path: string,
  program: string | undefined,
): Promise<RosterFile> {
  const file = await openRosterFile(path);
  if (program === undefined || file.format !== 'xlsx' || availableParallelism() < 2) return file;
  const sheets = file.sheets.map((sheet, index) => {
    if (sheet.meter.of < WORTH_A_THREAD) return sheet;
    const meter = new SheetMeter(sheet.meter.of);
    return { ...sheet, meter, rows: () => rowsInThread(program, { path, sheet: index }, meter) };
  });
  return { ...file, sheets };
}
