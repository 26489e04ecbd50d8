import type { Cell } from '../../../model/cell.js';
import type { HeldRows, RowStore } from '../held/row-store.js';
import { LIMITS } from '../limits.js';
import { corrupt, tooLarge } from '../refusals.js';
import type { Range } from '../sheet/address.js';
import type { DateSystem } from '../sheet/serial.js';
import type { Attributes } from '../xml/xml-reader.js';
import { attributeOf, countOf } from './attributes.js';
import { readCell } from './cell.js';
import type { NumberStyles } from './number-styles.js';

/** Puts the cells of a `<Table>` into rows. Rows and cells that state no index follow the one before. */
export interface TableHandler {
  column(attributes: Attributes): void;
  startRow(attributes: Attributes): void;
  startCell(attributes: Attributes): void;
  startData(attributes: Attributes): void;
  endData(text: string): void;
  endCell(): void;
  endRow(): void;
  close(): { readonly rows: HeldRows; readonly merges: readonly Range[] };
}

interface OpenCell {
  readonly column: number;
  readonly style: string | undefined;
  readonly formula: string | undefined;
  type: string | undefined;
  text: string;
}

/** What the workbook says of its cells. */
export interface TableContext {
  readonly styles: NumberStyles;
  readonly dates: DateSystem;
}

/** @param place file and sheet; @throws Refusal FILE_CORRUPT, FILE_TOO_LARGE */
export function createTableHandler(
  place: string,
  table: Attributes,
  { styles, dates }: TableContext,
  store: RowStore,
): TableHandler {
  const columnStyles = new Map<number, string>();
  const merges: Range[] = [];
  /** By column from 1: the last row that a merge from above takes. Made when there is one. */
  let taken: Uint32Array | undefined;
  let nextColumnStyle = 1;
  let row = 0;
  let nextRow = 1;
  let nextColumn = 1;
  let hidden = false;
  let rowStyle: string | undefined;
  let cells: Cell[] = [];
  let cell: OpenCell | undefined;

  function merge(column: number, across: number, down: number): void {
    if (across === 0 && down === 0) return;
    if (merges.length === LIMITS.merges) throw tooLarge(place, 'merges', LIMITS.merges);
    if (row + down > LIMITS.rows) throw tooLarge(place, 'row', LIMITS.rows);
    merges.push({ top: row, bottom: row + down, left: column - 1, right: column - 1 + across });
    if (down === 0) return;
    taken ??= new Uint32Array(LIMITS.columns + 1);
    taken.fill(row + down, column, column + across + 1);
  }

  /** Where a cell stands that states no place: behind the one before and what merges from above take. */
  function nextFree(): number {
    let column = nextColumn;
    while ((taken?.[column] ?? 0) >= row) column += 1;
    return column;
  }

  return {
    column(attributes) {
      const from = countOf(attributes, 'Index', place) ?? nextColumnStyle;
      const to = from + (countOf(attributes, 'Span', place) ?? 0);
      if (from < nextColumnStyle) throw corrupt(place, (say) => say.columnWrong(String(from)));
      if (to > LIMITS.columns) throw tooLarge(place, 'columns', LIMITS.columns);
      const style = attributeOf(attributes, 'StyleID');
      if (style !== undefined) for (let at = from; at <= to; at += 1) columnStyles.set(at, style);
      nextColumnStyle = to + 1;
    },
    startRow(attributes) {
      row = countOf(attributes, 'Index', place) ?? nextRow;
      if (row < nextRow) throw corrupt(place, (say) => say.rowWrong(String(row)));
      if (row > LIMITS.rows) throw tooLarge(place, 'row', LIMITS.rows);
      nextRow = row + 1 + (countOf(attributes, 'Span', place) ?? 0);
      nextColumn = 1;
      const height = attributeOf(attributes, 'Height');
      hidden = attributeOf(attributes, 'Hidden') === '1' || (height !== undefined && Number(height) === 0);
      rowStyle = attributeOf(attributes, 'StyleID');
      cells = [];
    },
    startCell(attributes) {
      const column = countOf(attributes, 'Index', place) ?? nextFree();
      if (column < nextColumn) throw corrupt(place, (say) => say.cellPlaceWrong(row, String(column)));
      const across = countOf(attributes, 'MergeAcross', place) ?? 0;
      nextColumn = column + 1 + across;
      if (nextColumn > LIMITS.columns + 1) throw tooLarge(place, 'columns', LIMITS.columns);
      merge(column, across, countOf(attributes, 'MergeDown', place) ?? 0);
      cell = {
        column,
        style: attributeOf(attributes, 'StyleID'),
        formula: attributeOf(attributes, 'Formula'),
        type: undefined,
        text: '',
      };
    },
    startData(attributes) {
      if (cell !== undefined) cell.type = attributeOf(attributes, 'Type') ?? 'String';
    },
    endData(text) {
      if (text.length > LIMITS.cellCharacters) throw tooLarge(place, 'cellCharacters', LIMITS.cellCharacters);
      if (cell !== undefined) cell.text += text;
    },
    endCell() {
      if (cell === undefined) return;
      const { column, type, text, formula } = cell;
      const style = cell.style ?? rowStyle ?? columnStyles.get(column) ?? attributeOf(table, 'StyleID');
      const found = readCell({ type, text, formula, shape: styles.shapeOf(style), dates });
      cell = undefined;
      if (found === '') return;
      while (cells.length < column - 1) cells.push('');
      cells.push(found);
    },
    endRow() {
      store.add({ number: row, hidden, cells });
    },
    close: () => ({ rows: store.close(), merges }),
  };
}
