import path from 'node:path';
import { exceljs } from './exceljs-decoded.js';
import type { JobParts } from './job.js';
import type { JobTable } from './job-lines.js';
import { plainRules } from './plain-rules.js';
import { records } from './record.js';

/** exceljs, streaming in and streaming out. */
export const parts: JobParts = {
  rows: (file) => records(linesOf(file)),
  decide: plainRules,
  write(folder) {
    const sheets = {
      payouts: open('payouts'),
      department: open('department'),
      exceptions: open('exceptions'),
    };
    return {
      add: (table, line) => sheets[table].sheet.addRow([...line]).commit(),
      async close() {
        for (const { book, sheet } of Object.values(sheets)) {
          sheet.commit();
          await book.commit();
        }
      },
    };

    function open(table: JobTable) {
      const filename = path.join(folder, `${table}.xlsx`);
      const book = new exceljs.stream.xlsx.WorkbookWriter({
        filename,
        useSharedStrings: false,
        useStyles: false,
      });
      return { book, sheet: book.addWorksheet(table) };
    }
  },
};

async function* linesOf(file: string): AsyncGenerator<readonly string[]> {
  for await (const sheet of new exceljs.stream.xlsx.WorkbookReader(file, {})) {
    for await (const row of sheet) {
      const cells: string[] = [];
      row.eachCell((cell, column) => (cells[column - 1] = cell.text));
      yield cells;
    }
  }
}
