import { cellText, type Cell } from '../../model/cell.js';
import { columnLetters, type SheetRow } from '../../model/sheet.js';
import { NoteCursor } from '../note-cursor.js';
import { RESULT_HEADER } from '../result-text.js';
import type { SheetNotes } from '../row-notes.js';
import type { ResultColumn } from '../survey-rows.js';

type Batches = AsyncIterable<readonly SheetRow[]>;

/**
 * Holds a sheet that was written against the one it was made from, both as the reader reads them: all cells but the results must be
 * the same, and the results what they were to be.
 * @returns where they differ first, such as "F17"; undefined: nowhere
 */
export async function firstDifference(
  before: Batches,
  after: Batches,
  column: ResultColumn,
  notes: SheetNotes,
): Promise<string | undefined> {
  const rows = rowByRow(before);
  const expected = new NoteCursor(notes.rows());
  let old = await rows.next();
  for await (const row of rowByRow(after)) {
    const { number } = row;
    if (old.done === true) return `${number} 行`;
    if (old.value.number !== number || old.value.hidden !== row.hidden) return `${old.value.number} 行`;
    const noted = expected.at(number)?.result;
    const result = column.headers.has(number)
      ? RESULT_HEADER
      : (noted ?? (column.stale.has(number) ? '' : undefined));
    const at = differs(old.value.cells, row.cells, column.at, result);
    if (at !== undefined) return `${columnLetters(at)}${number}`;
    old = await rows.next();
  }
  return old.done === true ? undefined : `${old.value.number} 行`;
}

function differs(
  before: readonly Cell[],
  after: readonly Cell[],
  column: number,
  result: string | undefined,
): number | undefined {
  const width = Math.max(before.length, after.length, column + 1);
  for (let at = 0; at < width; at += 1) {
    const [old, cell] = [before[at] ?? '', after[at] ?? ''];
    const isSame = at === column && result !== undefined ? cellText(cell) === result : isSameCell(old, cell);
    if (!isSame) return at;
  }
  return undefined;
}

function isSameCell(old: Cell, cell: Cell): boolean {
  return old === cell || (typeof old !== 'string' && JSON.stringify(old) === JSON.stringify(cell));
}

async function* rowByRow(batches: Batches): AsyncGenerator<SheetRow, undefined> {
  for await (const rows of batches) yield* rows;
  return undefined;
}
