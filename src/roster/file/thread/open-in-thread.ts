import { availableParallelism } from 'node:os';
import type { RosterFile } from '../../../model/sheet.js';
import { openRosterFile } from '../open.js';
import type { ReaderPrograms } from '../programs.js';
import { SheetMeter } from '../read-meter.js';
import { rowsInThread } from './rows-in-thread.js';

/** Starting a thread takes as long as reading some thousand rows; a CSV is read as fast as its rows are handed over. */
const WORTH_A_THREAD = 8 * 1024 ** 2;

/**
 * Opens a file as openRosterFile does; the one large sheet of a workbook is read on a thread of its own where the machine has more
 * than one processor. Of several, each thread would hold the workbook's shared strings once more.
 */
export async function openRosterFileInThread(path: string, programs: ReaderPrograms): Promise<RosterFile> {
  const file = await openRosterFile(path, programs);
  const program = programs.sheetThread;
  if (program === undefined || file.format !== 'xlsx' || availableParallelism() < 2) return file;
  const isLarge = (of: number): boolean => of >= WORTH_A_THREAD;
  if (file.sheets.filter(({ meter }) => isLarge(meter.of)).length !== 1) return file;
  const sheets = file.sheets.map((sheet, index) => {
    if (!isLarge(sheet.meter.of)) return sheet;
    const meter = new SheetMeter(sheet.meter.of);
    return { ...sheet, meter, rows: () => rowsInThread(program, { path, sheet: index }, meter) };
  });
  return { ...file, sheets };
}
