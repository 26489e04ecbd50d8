import { corrupt, tooLarge, tooLargeForXls } from '../refusals.js';
import { LIMITS } from '../limits.js';
import type { Range } from '../sheet/address.js';
import { CELL_RECORDS, CONTINUE, STRING_RECORDS, type CellPlace, type CellRecord } from './cell-records.js';
import { createFormulaWatch } from './formula-watch.js';
import { createPieces } from './pieces.js';
import { recordsOf, type BiffRecord } from './records.js';
import type { BiffVersion } from './version.js';

/** A worksheet looked through without reading what its cells hold. */
export interface SheetSurvey {
  /** Ranges of two or more cells. */
  readonly merges: readonly Range[];
  /** Rows are hidden unless a record of their own says otherwise. */
  readonly rowsHidden: boolean;
  /** Hidden or not, by row from 0, where the row has a record. */
  readonly rows: ReadonlyMap<number, boolean>;
  /** Formulas whose result the file does not hold. */
  readonly uncomputed: readonly CellPlace[];
  /** How many cells hold a value. */
  readonly cells: number;
}

/** A survey, with the records of the cells as bytes in order. */
export interface SurveyedSheet {
  readonly survey: SheetSurvey;
  readonly values: readonly Buffer[];
}

const COLUMNS = 256;
const ROWS = 65_536;

const DIALOG = 0x10;

/**
 * Looks through the worksheet that begins at `start`; undefined when it is a dialog.
 * @throws Refusal FILE_CORRUPT, FILE_TOO_LARGE
 */
export function surveySheet(
  stream: Buffer,
  start: number,
  version: BiffVersion,
  place: string,
): SurveyedSheet | undefined {
  const merges: Range[] = [];
  const rows = new Map<number, boolean>();
  const used = new Uint8Array((ROWS * COLUMNS) / 8);
  const values = createPieces(stream);
  const formulas = createFormulaWatch(stream, version, place);
  const widths = new Uint16Array(ROWS);
  let cells = 0;
  let rowsHidden = false;
  let isDialog = false;
  let continued = false;

  function mark(row: number, column: number): void {
    if (column >= COLUMNS) throw corrupt(place, (say) => say.cellBeyond(row + 1));
    widths[row] = Math.max(widths[row] ?? 0, column + 1);
    const at = row * COLUMNS + column;
    const bit = 1 << (at & 7);
    // Blank cells are not looked at: many writers put a value over one.
    if (((used[at >> 3] ?? 0) & bit) !== 0) throw corrupt(place, (say) => say.cellTwice(row + 1));
    used[at >> 3] = (used[at >> 3] ?? 0) | bit;
    cells += 1;
    if (cells > LIMITS.biffCells) throw tooLargeForXls(place, 'cells', LIMITS.biffCells);
  }

  function takeCell({ kind, bytes }: CellRecord, record: BiffRecord): void {
    const { from, to } = record;
    if (to - from < bytes) throw corrupt(place, (say) => say.cellRecordCutShort());
    const row = stream.readUInt16LE(from);
    const column = stream.readUInt16LE(from + 2);
    if (kind === 'formula') {
      const held = formulas.begin(record, { row, column });
      if (held !== undefined) keep(held, row, column);
      return;
    }
    mark(row, column);
    values.range(record.at, to);
    const more = kind === 'values' ? Math.floor((to - from - 6) / 6) : 1;
    for (let next = 1; next < more; next += 1) mark(row, column + next);
  }

  function keep(bytes: Buffer, row: number, column: number): void {
    mark(row, column);
    values.add(bytes);
  }

  const others: ReadonlyMap<number, (data: Buffer) => void> = new Map([
    [0x0081, (data) => void (isDialog ||= version >= 5 && (data.readUInt8(0) & DIALOG) !== 0)],
    [0x00e5, (data) => void merges.push(...mergesIn(data))],
    [0x0208, (data) => void rows.set(data.readUInt16LE(0), isHiddenRow(data))],
    [0x0225, (data) => void (rowsHidden = version >= 3 && (data.readUInt8(0) & 2) !== 0)],
  ]);

  for (const record of recordsOf(stream, start, place)) {
    const { id, at, from, to } = record;
    const cell = CELL_RECORDS.get(id);
    if (cell !== undefined) {
      formulas.leave();
      takeCell(cell, record);
    } else if (STRING_RECORDS.includes(id)) {
      const formula = formulas.end();
      if (formula !== undefined) {
        keep(formula.bytes, formula.row, formula.column);
        values.range(at, to);
      }
    } else if (id === CONTINUE && continued) values.range(at, to);
    else if (to > from) guarded(others.get(id), stream.subarray(from, to), place);
    continued = id === CONTINUE ? continued : cell?.kind === 'value' || STRING_RECORDS.includes(id);
  }
  formulas.leave();
  if (merges.length > LIMITS.merges) throw tooLarge(place, 'merges', LIMITS.merges);
  const places = widths.reduce((sum, width) => sum + width, 0);
  if (places > LIMITS.biffPlaces) throw tooLargeForXls(place, 'biffPlaces', LIMITS.biffPlaces);
  if (isDialog) return undefined;
  const survey = { merges, rowsHidden, rows, uncomputed: formulas.uncomputed, cells };
  return { survey, values: values.all() };
}

function guarded(take: ((data: Buffer) => void) | undefined, data: Buffer, place: string): void {
  try {
    take?.(data);
  } catch (error) {
    if (error instanceof RangeError) throw corrupt(place, (say) => say.recordCutShort());
    throw error;
  }
}

function mergesIn(data: Buffer): readonly Range[] {
  const count = Math.min(data.readUInt16LE(0), Math.floor((data.length - 2) / 8));
  return Array.from({ length: count }, (_, index) => {
    const at = 2 + index * 8;
    return {
      top: data.readUInt16LE(at) + 1,
      bottom: data.readUInt16LE(at + 2) + 1,
      left: data.readUInt16LE(at + 4),
      right: data.readUInt16LE(at + 6),
    };
  }).filter(
    ({ top, bottom, left, right }) =>
      top <= bottom && left <= right && right < COLUMNS && (top < bottom || left < right),
  );
}

/** Hidden, or of no height where the height is the row's own. */
function isHiddenRow(data: Buffer): boolean {
  const height = data.readUInt16LE(6);
  return (data.readUInt8(12) & 0x20) !== 0 || height === 0;
}
