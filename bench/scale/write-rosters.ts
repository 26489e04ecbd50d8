import path from 'node:path';
import { BIG_ROSTERS } from './rows/write-rows.js';

/** `write-rosters.js FOLDER ROWS`: rosters of the kinds that have SQL, as many rows each, together ROWS. */
const [folder = '', rows = ''] = process.argv.slice(2);
for (const { file, write } of BIG_ROSTERS) write(path.join(folder, file), Number(rows) / BIG_ROSTERS.length);
