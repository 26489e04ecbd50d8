import { readFile, set_fs, utils, writeFile } from '@e965/xlsx';
import * as fs from 'node:fs';
import path from 'node:path';
import type { JobParts } from './job.js';
import type { JobLine, JobTable } from './job-lines.js';
import { plainRules } from './plain-rules.js';
import { records } from './record.js';

set_fs(fs);

/** SheetJS: the whole workbook read, whole workbooks written. */
export const parts: JobParts = {
  rows: (file) => records(linesOf(file)),
  decide: plainRules,
  write(folder) {
    const lines: Record<JobTable, JobLine[]> = { payouts: [], department: [], exceptions: [] };
    return {
      add: (table, line) => void lines[table].push(line),
      async close() {
        for (const [table, all] of Object.entries(lines)) {
          const book = utils.book_new();
          utils.book_append_sheet(
            book,
            utils.aoa_to_sheet(
              all.map((line) => [...line]),
              { dense: true },
            ),
            table,
          );
          writeFile(book, path.join(folder, `${table}.xlsx`), { compression: true });
        }
      },
    };
  },
};

function linesOf(file: string): readonly (readonly string[])[] {
  const { SheetNames, Sheets } = readFile(file, { dense: true });
  const sheet = Sheets[SheetNames[0] ?? ''];
  if (sheet === undefined) throw new Error(`${file}: no sheet`);
  return utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' });
}
