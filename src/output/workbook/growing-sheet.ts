import { columnWriter, type ColumnWriter, type SheetColumn } from './sheet-column.js';
import { PartSums } from './begun-part.js';
import { GrowingPieces } from './growing-pieces.js';
import { rowStart, type RowShown } from './line.js';
import type { PieceSpool } from './piece-spool.js';
import { rowHeight, wrappedLines } from './row-height.js';
import { ROW_START_END } from './row-starts.js';
import { sheetStart } from './sheet-xml.js';
import type { SheetTop } from './sheet-top.js';
import type { Slice } from './slice.js';

/** Where the rows of growing sheets wait until their workbook is written, and what a sheet takes. */
export interface SheetRoom {
  readonly pieces: PieceSpool;
  /** Rows a sheet can hold, all lines counted; Excel's limit outside tests. */
  readonly sheetRows: number;
}

/** Where an item of a list came to stand. */
export interface SlicePlace {
  /** From 0. */
  readonly slice: number;
  /** As the spreadsheet numbers it. */
  readonly row: number;
}

/** Lines kept free for totals and signatures below the rows. */
const TAIL_ROOM = 6;

/** What of each sheet is written as rows come: all of it from the top, or the beginnings of its rows alone, to be completed later. */
interface Grown {
  readonly headRows: number;
  readonly start: string;
  readonly rowEnd: string;
  readonly pieces: () => GrowingPieces;
}

/**
 * The rows of a list, rendered as they come, for each sheet that the list fills.
 */
export class GrowingSheet<Item> {
  readonly #capacity: number;
  readonly #columns: readonly ColumnWriter<Item>[];
  readonly #sheets: GrowingPieces[] = [];
  #items = 0;

  private constructor(
    room: SheetRoom,
    private readonly grown: Grown,
    columns: readonly SheetColumn<Item>[],
  ) {
    this.#capacity = room.sheetRows - grown.headRows - TAIL_ROOM;
    this.#columns = columns.map(columnWriter);
  }

  /** Sheets whose rows are complete when they come. */
  static under<Item>(
    room: SheetRoom,
    top: SheetTop,
    columns: readonly SheetColumn<Item>[],
  ): GrowingSheet<Item> {
    const grown: Grown = {
      headRows: top.head.length,
      start: sheetStart(top),
      rowEnd: '</row>',
      pieces: () => new GrowingPieces(room.pieces, new PartSums()),
    };
    return new GrowingSheet(room, grown, columns);
  }

  /** The first cells of rows of which the others are still to come (`rowStarts`), under so many lines. */
  static ofRowStarts<Item>(
    room: SheetRoom,
    headRows: number,
    columns: readonly SheetColumn<Item>[],
  ): GrowingSheet<Item> {
    const grown: Grown = {
      headRows,
      start: '',
      rowEnd: ROW_START_END,
      pieces: () => new GrowingPieces(room.pieces),
    };
    return new GrowingSheet(room, grown, columns);
  }

  get items(): number {
    return this.#items;
  }

  /** Where the next item will stand. */
  next(): SlicePlace {
    const place = this.#items % this.#capacity;
    return { slice: Math.floor(this.#items / this.#capacity), row: this.grown.headRows + 1 + place };
  }

  append(item: Item, shown: RowShown = 'shown'): void {
    const { slice, row } = this.next();
    const sheet = (this.#sheets[slice] ??= this.#begin());
    this.#items += 1;
    const rowText = String(row);
    let cells = '';
    let lines = 1;
    for (const { cell, writerOf, wrapWidth } of this.#columns) {
      const value = cell(item, this.#items);
      cells += writerOf(item)(rowText, value);
      if (wrapWidth !== undefined && typeof value === 'string')
        lines = Math.max(lines, wrappedLines(value, wrapWidth));
    }
    sheet.append(`${rowStart(row, rowHeight(lines), shown)}${cells}${this.grown.rowEnd}`);
  }

  /** One slice for each sheet, at least one. To be called once. */
  slices(): readonly Slice[] {
    const sheets = this.#sheets.length === 0 ? [this.#begin()] : this.#sheets;
    return sheets.map((pieces, index) => ({
      pieces,
      rows: Math.min(this.#capacity, this.#items - index * this.#capacity),
    }));
  }

  #begin(): GrowingPieces {
    const pieces = this.grown.pieces();
    pieces.append(this.grown.start);
    return pieces;
  }
}
