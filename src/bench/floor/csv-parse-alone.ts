import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

/** The floor for a CSV roster: csv-parse reads every record of the file, and nothing is done with them. */
const [file = ''] = process.argv.slice(2);
let records = 0;
for await (const record of createReadStream(file).pipe(parse({ bom: true })))
  records += record.length > 0 ? 1 : 0;
if (records === 0) throw new Error(`no record in ${file}`);
