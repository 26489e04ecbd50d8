import type { Cell } from '../../../model/cell.js';
import { createCellText, type CellText } from './cell-text.js';
import type { HtmlAttributes } from './hiding.js';
import type { PageSheet } from './page-sheet.js';
import { createRowSpans } from './row-spans.js';

/** Puts the cells of a table into rows and columns, as a browser does. */
export interface TableHandler {
  startSection(hidden: boolean): void;
  endSection(): void;
  startRow(hidden: boolean): void;
  startCell(attributes: HtmlAttributes): void;
  /** The caption is a row of one cell, as spreadsheet programs make it. */
  startCaption(): void;
  /** The cell that is open. */
  cell(): CellText | undefined;
  /** Whether what stands here is hidden: the table, the section or the row. */
  hidden(): boolean;
  endCell(): void;
  endRow(): void;
  end(): void;
  isBlank(): boolean;
}

/** @throws Refusal FILE_TOO_LARGE */
export function createTableHandler(place: string, hidden: boolean, sheet: PageSheet): TableHandler {
  const spans = createRowSpans(place, sheet);
  let sectionHidden = false;
  let rowHidden = false;
  let cells: Cell[] | undefined;
  let column = 0;
  let cell: CellText | undefined;
  let isBlank = true;

  const handler: TableHandler = {
    startSection(isHiddenSection) {
      handler.endRow();
      sectionHidden = isHiddenSection;
    },
    endSection() {
      handler.endRow();
      sectionHidden = false;
    },
    startRow(isHiddenRow) {
      handler.endRow();
      rowHidden = isHiddenRow;
      cells = [];
      spans.startRow();
    },
    startCell(attributes) {
      handler.endCell();
      if (cells === undefined) handler.startRow(false);
      column = spans.place(attributes);
      cell = createCellText(place);
    },
    startCaption() {
      handler.startRow(false);
      handler.startCell({});
    },
    cell: () => cell,
    hidden: () => hidden || sectionHidden || rowHidden,
    endCell() {
      if (cell === undefined || cells === undefined) return;
      const content = cell.content();
      cell = undefined;
      if (content === '') return;
      isBlank = false;
      while (cells.length < column) cells.push('');
      cells[column] = content;
    },
    endRow() {
      handler.endCell();
      if (cells === undefined) return;
      spans.endRow();
      sheet.addRow(handler.hidden(), cells);
      cells = undefined;
      rowHidden = false;
    },
    end() {
      handler.endRow();
      spans.endTable();
    },
    isBlank: () => isBlank,
  };
  return handler;
}
