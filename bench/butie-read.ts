import { openRosterFile } from '../src/roster/file/open.js';

/** Our reader alone: every cell of every row, without deciding or writing. */
const file = await openRosterFile(process.argv[2] ?? '', { legacyReader: undefined });
let cells = 0;
for (const sheet of file.sheets) {
  for await (const rows of sheet.rows()) for (const row of rows) cells += row.cells.length;
}
await file.close();
if (cells === 0) throw new Error('nothing read');
