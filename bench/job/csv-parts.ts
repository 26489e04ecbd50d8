import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify';
import type { JobParts } from './job.js';
import type { JobTable } from './job-lines.js';
import { records } from './record.js';

/** csv-parse in, csv-stringify out: what stands around a rule engine. */
export const csvParts: Pick<JobParts, 'rows' | 'write'> = {
  rows: (file) => records(createReadStream(file).pipe(parse({ bom: true }))),
  write(folder) {
    const tables = {
      payouts: open('payouts'),
      department: open('department'),
      exceptions: open('exceptions'),
    };
    return {
      async add(table, line) {
        const { rows } = tables[table];
        if (!rows.write([...line])) await new Promise((resolve) => rows.once('drain', resolve));
      },
      async close() {
        for (const { rows, out } of Object.values(tables)) {
          rows.end();
          await finished(out);
        }
      },
    };

    function open(table: JobTable) {
      const rows = stringify({ bom: true, record_delimiter: 'windows' });
      const out = createWriteStream(path.join(folder, `${table}.csv`));
      rows.pipe(out);
      return { rows, out };
    }
  },
};
