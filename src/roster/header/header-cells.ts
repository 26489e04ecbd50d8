import type { Cell } from '../../model/cell.js';
import type { SheetRow } from '../../model/sheet.js';
import { ownText } from '../cell-content.js';

/** One column's header. */
export interface HeaderCell {
  /** Zero-based column of the sheet. */
  readonly at: number;
  /** Row in which `own` stands. */
  readonly row: number;
  /** What stands over it and its neighbours in a header of two rows, else ''. */
  readonly parent: string;
  /** What stands over the parent in a header of three rows, else ''. */
  readonly over: string;
  readonly own: string;
}

/** A header of one row; blank cells are left out. */
export function singleHeader(row: SheetRow): readonly HeaderCell[] {
  return row.cells.flatMap((cell, at) => {
    const own = ownText(cell);
    return own === '' ? [] : [{ at, row: row.number, parent: '', over: '', own }];
  });
}

/**
 * A header of two rows. A merged cell of the upper one that spreads over its neighbours is their parent; without merges
 * (a CSV has none) the nearest text to the left is. A column with nothing in the lower row is named by the upper one alone.
 */
export function doubleHeader(upper: SheetRow, lower: SheetRow): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  const length = Math.max(upper.cells.length, lower.cells.length);
  for (const [at, parent] of groupsOver(upper, length).entries()) {
    const own = ownText(upper.cells[at]);
    const child = ownText(lower.cells[at]);
    if (child !== '') cells.push({ at, row: lower.number, parent, over: '', own: child });
    else if (own !== '') cells.push({ at, row: upper.number, parent: '', over: '', own });
  }
  return cells;
}

/** A header of three rows: as one of two, with what stands over the parents. */
export function tripleHeader(top: SheetRow, middle: SheetRow, lower: SheetRow): readonly HeaderCell[] {
  const cells = doubleHeader(upperRows(top, middle), lower);
  const groups = groupsOver(top, 1 + Math.max(-1, ...cells.map(({ at }) => at)));
  return cells.map((cell) => {
    const over = groups[cell.at] ?? '';
    return over === cell.parent || over === cell.own ? cell : { ...cell, over };
  });
}

/** What a row says over each column, for a text that spreads over its neighbours theirs too. */
function groupsOver({ cells }: SheetRow, length: number): readonly string[] {
  let left = '';
  return Array.from({ length }, (_, at) => {
    const own = ownText(cells[at]);
    const group = spreadText(cells[at]) ?? (own === '' ? left : own);
    if (own !== '') left = own;
    return group;
  });
}

/**
 * The two upper rows of a header of three, as one row over the third: what the middle row says, and where it says nothing what
 * stands over it.
 */
function upperRows(top: SheetRow, middle: SheetRow): SheetRow {
  const length = Math.max(top.cells.length, middle.cells.length);
  const cells = Array.from({ length }, (_, at) => {
    const cell = middle.cells[at];
    return ownText(cell) !== '' || (spreadText(cell) ?? '') !== '' ? (cell ?? '') : (top.cells[at] ?? '');
  });
  return { ...middle, cells };
}

/** Whether a cell of the upper row is merged down into the lower one, so that both are one header. */
export function isMergedDown(upper: SheetRow, lower: SheetRow): boolean {
  return lower.cells.some(
    (cell, at) =>
      typeof cell !== 'string' &&
      cell.kind === 'merged' &&
      cell.below &&
      cell.anchor.replace(/^[A-Z]+/, '') === String(upper.number) &&
      ownText(upper.cells[at]) !== '',
  );
}

function spreadText(cell: Cell | undefined): string | undefined {
  if (cell === undefined || typeof cell === 'string' || cell.kind !== 'merged' || cell.below)
    return undefined;
  return ownText(cell.origin);
}
