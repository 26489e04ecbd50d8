import type { HeldRows, RowStore } from '../held/row-store.js';
import { LIMITS } from '../limits.js';
import { tooLarge } from '../refusals.js';
import type { Range } from '../sheet/address.js';
import { createCellText, type CellText } from './cell-text.js';

export type HtmlAttributes = Readonly<Record<string, string>>;

/** Puts the cells of a table into rows and columns, as a browser does. */
export interface TableHandler {
  readonly hidden: boolean;
  startSection(hidden: boolean): void;
  startRow(hidden: boolean): void;
  startCell(attributes: HtmlAttributes): void;
  /** The caption is a row of one cell, as spreadsheet programs make it. */
  startCaption(): void;
  text(text: string): void;
  breakLine(): void;
  startBlock(): void;
  endCell(): void;
  endRow(): void;
  close(): { readonly rows: HeldRows; readonly merges: readonly Range[]; readonly isBlank: boolean };
}

const UNSEEN_STYLE = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i;

export function isHidden({ style = '', hidden }: HtmlAttributes): boolean {
  return hidden !== undefined || UNSEEN_STYLE.test(style);
}

/** @throws Refusal FILE_TOO_LARGE */
export function createTableHandler(place: string, hidden: boolean, store: RowStore): TableHandler {
  const merges: Range[] = [];
  /** How many rows each column is still covered by a cell from above, this row included. */
  const covered: number[] = [];
  let sectionHidden = false;
  let row = 0;
  let rowHidden = false;
  let cells: string[] | undefined;
  let column = 0;
  let cell: CellText | undefined;
  let places = 0;
  let isBlank = true;

  function span(attributes: HtmlAttributes): void {
    const across = spanOf(attributes['colspan']);
    const down = spanOf(attributes['rowspan']);
    while ((covered[column] ?? 0) > 0) column += 1;
    if (column + across > LIMITS.columns) throw tooLarge(`${place} 第 ${row} 行`, '列数', LIMITS.columns);
    places += across;
    if (places > LIMITS.cells) throw tooLarge(place, '单元格数', LIMITS.cells);
    while (covered.length < column + across) covered.push(0);
    covered.fill(down, column, column + across);
    if (across === 1 && down === 1) return;
    if (merges.length === LIMITS.merges) throw tooLarge(place, '合并区域数', LIMITS.merges);
    merges.push({ top: row, bottom: row + down - 1, left: column, right: column + across - 1 });
  }

  const handler: TableHandler = {
    hidden,
    startSection(isHiddenSection) {
      handler.endRow();
      sectionHidden = isHiddenSection;
    },
    startRow(isHiddenRow) {
      handler.endRow();
      row += 1;
      if (row > LIMITS.rows) throw tooLarge(place, '行号', LIMITS.rows);
      rowHidden = isHiddenRow || sectionHidden;
      cells = [];
      column = 0;
    },
    startCell(attributes) {
      handler.endCell();
      if (cells === undefined) handler.startRow(false);
      span(attributes);
      cell = createCellText(place);
    },
    startCaption() {
      handler.startRow(false);
      handler.startCell({});
    },
    text: (text) => cell?.add(text),
    breakLine: () => cell?.breakLine(),
    startBlock: () => cell?.startBlock(),
    endCell() {
      if (cell === undefined || cells === undefined) return;
      const text = cell.text();
      cell = undefined;
      if (text !== '') {
        isBlank = false;
        while (cells.length < column) cells.push('');
        cells[column] = text;
      }
      column += 1;
    },
    endRow() {
      handler.endCell();
      if (cells === undefined) return;
      store.add({ number: row, hidden: rowHidden, cells });
      cells = undefined;
      for (const [at, left] of covered.entries()) if (left > 0) covered[at] = left - 1;
      places += covered.length;
    },
    close() {
      handler.endRow();
      // A cell may claim more rows than there are.
      const inside = merges.map((range) => ({ ...range, bottom: Math.min(range.bottom, row) }));
      return { rows: store.close(), merges: inside, isBlank };
    },
  };
  return handler;
}

/** Nonsense is one, as in browsers. */
function spanOf(stated = '1'): number {
  const span = Number.parseInt(stated, 10);
  return span >= 1 ? span : 1;
}
