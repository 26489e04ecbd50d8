import type { Cell } from '../../model/cell.js';
import type { Reading } from '../../model/fact.js';
import { columnLetters, type SheetRow } from '../../model/sheet.js';
import type { PolicyData } from '../../policy/data.js';
import { isBlank, ownText } from '../cell-content.js';
import { headerText } from '../header/header-text.js';
import { columnContext } from '../table/column-contexts.js';
import { valueReader } from '../values/read.js';
import { invalid } from './invalid.js';
import type { ListColumn } from './list-column.js';
import { refuseStrangers } from './strangers.js';

/** A list as its file, or whatever stands for one, holds it: the header in the first row. */
export interface ListRows {
  /** Name of the file. */
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** One line of a list: readings by column name, blank ones where the file has no such column. */
export interface ListLine {
  readonly number: number;
  readonly cells: ReadonlyMap<string, Reading>;
  /** The same cells as they stand, tidied. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads a list that a department keeps: its header in the first row, columns in any order, remarks ignored.
 * @throws Refusal STANDARDS_INVALID (missing, repeated or unknown column, a value that is blank, unreadable or open to doubt)
 */
export function readListLines(
  { name, rows: [header, ...rows] }: ListRows,
  columns: readonly ListColumn[],
  policy: PolicyData,
): readonly ListLine[] {
  if (header === undefined)
    throw invalid(name, 0, (say) => say.listWithoutHeader(columns.map((each) => each.name)));
  const located = locate(columns, header, name, policy);
  refuseStrangers({ name, header, rows }, columns, policy);
  return rows
    .filter(({ cells }) => cells.some((cell) => !isBlank(cell)))
    .map((row) => ({
      number: row.number,
      cells: new Map(located.map((each) => [each.column.name, readCell(each, row, name)])),
      texts: new Map(located.map(({ column, at }) => [column.name, ownText(row.cells[at])])),
    }));
}

interface Located {
  readonly column: ListColumn;
  /** -1 when the file has no such column. */
  readonly at: number;
  readonly read: (cell: Cell) => Reading;
}

function locate(
  columns: readonly ListColumn[],
  header: SheetRow,
  name: string,
  policy: PolicyData,
): readonly Located[] {
  const texts = header.cells.map((cell) => headerText(ownText(cell), policy.common.header));
  const found = columns.map((column) => {
    const [at = -1, twice] = texts.flatMap(({ spellings }, index) =>
      spellings.includes(column.name) ? [index] : [],
    );
    if (twice !== undefined) throw invalid(name, header.number, (say) => say.listColumnTwice(column.name));
    const scale = texts[at]?.scale ?? 'none';
    const read = valueReader(
      columnContext(column, policy, { csv: true, dates: 1900, scale, asksWhether: false }),
    );
    return { column, at, read };
  });
  const missing = found
    .filter(({ column, at }) => at < 0 && column.presence === 'required')
    .map(({ column }) => column.name);
  if (missing.length === 0) return found;
  const seen = header.cells.map(ownText).filter((text) => text !== '');
  throw invalid(name, header.number, (say) => say.listColumnsMissing(missing, seen));
}

/** Lists decide what is paid, so nothing in them is interpreted. */
function readCell({ column, at, read }: Located, row: SheetRow, name: string): Reading {
  const reading = read(row.cells[at] ?? '');
  const cell = `${columnLetters(at)}${row.number}`;
  if (reading.state === 'bad' && column.doubt === 'refuse') {
    throw invalid(name, row.number, (say) =>
      say.listCellUnreadable(cell, column.name, reading.shown, reading.required),
    );
  }
  if (reading.state === 'blank' && column.blank === 'refuse') {
    throw invalid(name, row.number, (say) => say.listCellBlank(cell, column.name));
  }
  if (reading.state === 'value' && reading.note !== '' && column.doubt === 'refuse') {
    throw invalid(name, row.number, (say) =>
      say.listCellInDoubt(cell, column.name, reading.shown, reading.note),
    );
  }
  return reading;
}
