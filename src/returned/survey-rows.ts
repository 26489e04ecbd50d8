import { cellText } from '../model/cell.js';
import { compactSpelling } from '../model/compact-spelling.js';
import { columnLetters, type SheetRow } from '../model/sheet.js';
import { ownText } from '../roster/cell-content.js';
import { NoteCursor } from './note-cursor.js';
import { foreignResult } from './refusals.js';
import { isResultText, RESULT_HEADER } from './result-text.js';
import type { SheetNotes } from './row-notes.js';

/** Where the result column stands in a sheet, and the rows in which it holds something beside those that have notes. */
export interface ResultColumn {
  /** Zero-based. */
  readonly at: number;
  /** `found`: the roster was annotated before. */
  readonly is: 'new' | 'found';
  /** First rows of headers, those that stand once more included. */
  readonly headers: ReadonlySet<number>;
  /** Rows that had a result before and have none now. */
  readonly stale: ReadonlySet<number>;
}

/**
 * Looks through a sheet as the reader reads it. Where no annotated roster is given, the result column is the first behind all that the sheet holds.
 * @param place file and sheet, for messages; @param reach columns from the first on that must stay as they are, whatever the cells hold
 * @throws Refusal ANNOTATE_REFUSED where a column of this name holds somebody else's text
 */
export async function surveyRows(
  batches: AsyncIterable<readonly SheetRow[]>,
  notes: SheetNotes,
  place: string,
  reach: number,
): Promise<ResultColumn> {
  const known = new Set(notes.headers.map(({ first }) => first));
  const headers = new Set(known);
  const top = Math.min(Infinity, ...known);
  const lines = new Set<string>();
  const stale = new Set<number>();
  const cursor = new NoteCursor(notes.rows());
  let found: number | undefined;
  let width = reach;
  for await (const rows of batches) {
    for (const row of rows) {
      width = Math.max(width, widthOf(row));
      if (row.number < top) continue;
      const isHeader = known.has(row.number);
      if (isHeader) found ??= resultAt(row);
      const isNoted = cursor.at(row.number) !== undefined;
      if (isHeader) lines.add(lineOf(row, found));
      else if (!isNoted && lines.has(lineOf(row, found))) headers.add(row.number);
      const text = found === undefined ? '' : ownText(row.cells[found]);
      if (text === '' || headers.has(row.number)) continue;
      if (!isResultText(text)) throw foreignResult(place, `${columnLetters(found ?? 0)}${row.number}`);
      if (!isNoted) stale.add(row.number);
    }
  }
  return { at: found ?? width, is: found === undefined ? 'new' : 'found', headers, stale };
}

function widthOf({ cells }: SheetRow): number {
  return (
    1 + cells.findLastIndex((cell) => cell !== '' && (typeof cell === 'string' || cell.kind !== 'merged'))
  );
}

function resultAt({ cells }: SheetRow): number | undefined {
  const at = cells.findLastIndex((cell) => compactSpelling(ownText(cell)) === RESULT_HEADER);
  return at < 0 ? undefined : at;
}

/** What a row says, but for the result column. */
function lineOf({ cells }: SheetRow, except: number | undefined): string {
  return cells
    .flatMap((cell, at) => (cell === '' || at === except ? [] : [`${at}\t${cellText(cell)}`]))
    .join('\n');
}
