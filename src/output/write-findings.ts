import path from 'node:path';
import type { BatchLabel } from '../model/batch.js';
import type { ExceptionLine } from '../model/finding.js';
import type { RunTotals } from '../model/plan.js';
import { CsvList } from './csv-list.js';
import { ExceptionBook } from './exception-book.js';
import { EXCEPTION_COLUMNS } from './exception-columns.js';
import { FolderFiles } from './folder-files.js';
import { UnitBooks } from './units/unit-books.js';
import { PieceSpool } from './workbook/piece-spool.js';
import { SHEET_ROWS } from './workbook/sheet-rows.js';
import { writeWorkbook } from './workbook/write-workbook.js';

/** The files of a check without payouts: exceptions.csv, exceptions.xlsx and, where asked for, the workbooks of the units. */
export interface FindingsWriter {
  write(line: ExceptionLine): void;
  finish(totals: RunTotals): Promise<void>;
  /** Gives up what was written: the files are closed and gone. */
  abandon(): Promise<void>;
}

/** Starts the files in `folder`, which exists and is empty. Throws `Refusal` OUTPUT_UNWRITABLE, from `write` and `finish` too. */
export async function openFindingsWriter(folder: string, label: BatchLabel): Promise<FindingsWriter> {
  const files = new FolderFiles(folder);
  const parts = await FolderFiles.inNew(path.join(folder, '.parts'));
  const room = { pieces: new PieceSpool(parts), sheetRows: SHEET_ROWS };
  const list = new CsvList<ExceptionLine>(files, 'exceptions.csv', EXCEPTION_COLUMNS);
  const book = new ExceptionBook(room, label);
  const unitBooks = label.sheets.splitBy === 'unit' ? new UnitBooks(parts, room, label) : undefined;
  const abandon = async (): Promise<void> => {
    files.discard();
    await parts.remove();
  };
  return {
    write(line) {
      list.append(line);
      book.add(line);
      unitBooks?.add(line);
    },
    async finish(totals) {
      try {
        list.close();
        await writeWorkbook(path.join(folder, 'exceptions.xlsx'), book.sheets(totals, ''));
        await unitBooks?.write(folder, '');
        await parts.remove();
      } catch (error) {
        await abandon();
        throw error;
      }
    },
    abandon,
  };
}
