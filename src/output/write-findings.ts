import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { BatchLabel } from '../model/batch.js';
import type { ExceptionLine } from '../model/finding.js';
import type { RunTotals } from '../model/plan.js';
import { CsvList } from './csv-list.js';
import { ExceptionBook } from './exception-book.js';
import { EXCEPTION_COLUMNS } from './exception-columns.js';
import { FOLDER_MODE } from './owner-only.js';
import { unwritable } from './unwritable.js';
import { SHEET_ROWS } from './workbook/sheet-rows.js';
import { writeWorkbook } from './workbook/write-workbook.js';

/** The files of a check without payouts: exceptions.csv and exceptions.xlsx. */
export interface FindingsWriter {
  write(line: ExceptionLine): void;
  finish(totals: RunTotals): Promise<void>;
}

/** Starts the files in `folder`, which exists and is empty. Throws `Refusal` OUTPUT_UNWRITABLE, from `write` and `finish` too. */
export async function openFindingsWriter(folder: string, label: BatchLabel): Promise<FindingsWriter> {
  const parts = { folder: path.join(folder, '.parts'), sheetRows: SHEET_ROWS };
  try {
    await mkdir(parts.folder, { mode: FOLDER_MODE });
  } catch (error) {
    throw unwritable(folder, error);
  }
  const list = new CsvList<ExceptionLine>(folder, 'exceptions.csv', EXCEPTION_COLUMNS);
  const book = new ExceptionBook(parts, label);
  return {
    write(line) {
      list.append(line);
      book.add(line);
    },
    async finish(totals) {
      list.close();
      await writeWorkbook(path.join(folder, 'exceptions.xlsx'), book.sheets(totals, ''));
      await rm(parts.folder, { recursive: true });
    },
  };
}
