import { once } from 'node:events';
import { stdin, stdout } from 'node:process';
import { read, type CellObject, type WorkBook } from '@e965/xlsx';
import type { LibraryCell, LibraryMessage } from './library-message.js';

/**
 * The program of a process of its own: takes a BIFF stream, sends what its cells hold. It knows neither file nor path; whoever
 * started it limits its memory and time.
 */
const ROWS_A_LINE = 256;
/** A line of long texts has fewer rows. */
const CHARACTERS_A_LINE = 250_000;

async function send(message: LibraryMessage): Promise<void> {
  if (!stdout.write(`${JSON.stringify(message)}\n`)) await once(stdout, 'drain');
}

async function input(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Formats are asked for, texts as displayed and formulas are not. */
function parse(stream: Buffer): WorkBook {
  return read(stream, {
    type: 'buffer',
    dense: true,
    cellText: false,
    cellNF: true,
    cellFormula: false,
    cellHTML: false,
    WTF: true,
  });
}

/** The formats that a plain book has. */
const GIVEN = /^(?:0%|m\/d\/yy|\[h\]:mm:ss|# \?\/\?|# \?\?\/\?\?|00+)$/;

function toCell({ t, v, z }: CellObject): LibraryCell {
  if (typeof v === 'string' || typeof v === 'boolean') return v;
  if (typeof v !== 'number') return null;
  if (t === 'e') return { error: v };
  return [Number.isFinite(v) ? v : null, GIVEN.test(String(z)) ? String(z) : 'General'];
}

async function sendSheet({ Sheets, SheetNames }: WorkBook, sheet: number): Promise<number> {
  const data: (CellObject[] | undefined)[] = Sheets[SheetNames[sheet] ?? '']?.['!data'] ?? [];
  let sent = 0;
  let characters = 0;
  let rows: [number, LibraryCell[]][] = [];
  for (const [number, cells] of data.entries()) {
    if (cells === undefined) continue;
    // Gaps are holes in the list, which Array.from makes undefined.
    const row = Array.from(cells, (cell: CellObject | undefined) =>
      cell === undefined ? null : toCell(cell),
    );
    cells.forEach(() => (sent += 1));
    rows.push([number, row]);
    characters += row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 0), 0);
    if (rows.length < ROWS_A_LINE && characters < CHARACTERS_A_LINE) continue;
    await send({ is: 'rows', sheet, rows });
    rows = [];
    characters = 0;
  }
  if (rows.length > 0) await send({ is: 'rows', sheet, rows });
  return sent;
}

await send({ is: 'ready' });
const stream = await input();
try {
  const book = parse(stream);
  const counts: number[] = [];
  for (const sheet of book.SheetNames.keys()) counts.push(await sendSheet(book, sheet));
  await send({ is: 'end', cells: counts });
} catch (error) {
  await send({ is: 'failed', message: String(error) });
}
