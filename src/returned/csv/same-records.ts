import { cellText } from '../../model/cell.js';
import type { SheetRow } from '../../model/sheet.js';
import { NoteCursor } from '../note-cursor.js';
import { isResultText, RESULT_HEADER } from '../result-text.js';
import type { SheetNotes } from '../row-notes.js';
import type { ResultField } from './survey-records.js';

type Batches = AsyncIterable<readonly SheetRow[]>;

/**
 * Holds a CSV that was written against the one it was made from, both as the reader reads them.
 * @returns the line where they differ first; undefined: nowhere
 */
export async function firstDifference(
  before: Batches,
  after: Batches,
  headers: ReadonlyMap<number, ResultField>,
  notes: SheetNotes,
): Promise<number | undefined> {
  const records = recordByRecord(before);
  const expected = new NoteCursor(notes.rows());
  let old = await records.next();
  let wasAnnotated = false;
  for await (const row of recordByRecord(after)) {
    if (old.done === true || old.value.number !== row.number) return row.number;
    const header = headers.get(row.number);
    if (header !== undefined) wasAnnotated = header.is === 'found';
    const result = header === undefined ? expected.at(row.number)?.result : RESULT_HEADER;
    const own = saidBy(row);
    if (result !== undefined && own.at(-1)?.text !== result) return row.number;
    const theirs = result === undefined ? own : own.slice(0, -1);
    const said = saidBy(old.value);
    const last = said.at(-1)?.text ?? '';
    const isOld = wasAnnotated && (header === undefined ? isResultText(last) : true);
    if (JSON.stringify(isOld ? said.slice(0, -1) : said) !== JSON.stringify(theirs)) return row.number;
    old = await records.next();
  }
  return old.done === true ? undefined : old.value.number;
}

function saidBy({
  cells,
}: SheetRow): readonly { readonly at: number; readonly text: string; readonly kind: string }[] {
  return cells.flatMap((cell, at) =>
    cell === '' ? [] : [{ at, text: cellText(cell), kind: typeof cell === 'string' ? '' : cell.kind }],
  );
}

async function* recordByRecord(batches: Batches): AsyncGenerator<SheetRow, undefined> {
  for await (const rows of batches) yield* rows;
  return undefined;
}
