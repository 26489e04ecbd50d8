import { cellText } from '../../model/cell.js';
import { compactSpelling } from '../../model/compact-spelling.js';
import { columnLetters, type SheetRow } from '../../model/sheet.js';
import { NoteCursor } from '../note-cursor.js';
import { foreignResult } from '../refusals.js';
import { isResultText, RESULT_HEADER } from '../result-text.js';
import type { SheetNotes } from '../row-notes.js';

/** Where a result is put into the records under one header, and into those that have the header once more. */
export interface ResultField {
  /** Zero-based field. */
  readonly at: number;
  readonly is: 'new' | 'found';
}

/** What is to be done with the records of a CSV, by the line where each starts. */
export interface RecordsSurvey {
  /** Headers, those that stand once more included. */
  readonly headers: ReadonlyMap<number, ResultField>;
}

interface OpenBlock {
  readonly lines: number[];
  readonly last: number;
  readonly found: number | undefined;
  /** Fields of the widest header record. */
  width: number;
  /** Fields of the narrowest record below it. */
  narrowest: number;
}

/**
 * Looks through a CSV as the reader reads it. A record has as many fields as its header, or more where all of them have (a comma
 * at the end of each): behind those the result is put, so that what is one field too many stays so.
 * @throws Refusal ANNOTATE_REFUSED where a column of this name holds somebody else's text
 */
export async function surveyRecords(
  batches: AsyncIterable<readonly SheetRow[]>,
  notes: SheetNotes,
  place: string,
): Promise<RecordsSurvey> {
  const lastOf = new Map(notes.headers.map(({ first, last }) => [first, last]));
  const lines = new Set<string>();
  const blocks: OpenBlock[] = [];
  const cursor = new NoteCursor(notes.rows());
  for await (const rows of batches) {
    for (const row of rows) {
      const { number } = row;
      const last = lastOf.get(number);
      let block = blocks.at(-1);
      if (last !== undefined) {
        block = openBlock(row, last);
        blocks.push(block);
      }
      if (block === undefined) continue;
      const width = row.cells.length;
      if (last !== undefined) lines.add(lineOf(row, block.found));
      if (number <= block.last) {
        block.width = Math.max(block.width, width);
        continue;
      }
      const isNoted = cursor.at(number) !== undefined;
      if (!isNoted && lines.has(lineOf(row, block.found))) block.lines.push(number);
      if (!isNoted) continue;
      block.narrowest = Math.min(block.narrowest, width);
      refuseForeign(row, block, place);
    }
  }
  return { headers: new Map(blocks.flatMap((block) => block.lines.map((line) => [line, fieldOf(block)]))) };
}

function openBlock(row: SheetRow, last: number): OpenBlock {
  const at = row.cells.findLastIndex((cell) => compactSpelling(cellText(cell)) === RESULT_HEADER);
  return {
    lines: [row.number],
    last,
    found: at < 0 ? undefined : at,
    width: row.cells.length,
    narrowest: Infinity,
  };
}

function fieldOf({ found, width, narrowest }: OpenBlock): ResultField {
  if (found !== undefined) return { at: found, is: 'found' };
  return { at: narrowest === Infinity ? width : Math.max(width, narrowest), is: 'new' };
}

function refuseForeign({ number, cells }: SheetRow, { found, width }: OpenBlock, place: string): void {
  if (found === undefined || cells.length > width) return;
  const text = cellText(cells[found] ?? '');
  if (text !== '' && !isResultText(text)) throw foreignResult(place, `${columnLetters(found)}${number}`);
}

function lineOf({ cells }: SheetRow, except: number | undefined): string {
  return cells
    .flatMap((cell, at) => (cell === '' || at === except ? [] : [`${at}\t${cellText(cell)}`]))
    .join('\n');
}
