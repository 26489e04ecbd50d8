import { cellWriter, type CellWriter, type SheetCell } from './cell-xml.js';
import { GrowingPieces } from './growing-pieces.js';
import { rowStart, type RowShown } from './line.js';
import type { PieceSpool } from './piece-spool.js';
import { rowHeight, wrappedLines } from './row-height.js';
import type { Slice } from './slice.js';
import { wraps, type StyleName } from './styles.js';

/** One column of a list of `Item`s. */
export interface SheetColumn<Item> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly style: StyleName;
  /** Where the looks depend on the item; wraps as `style` does. */
  readonly styleOf?: (item: Item) => StyleName;
  /** @param serial the item's number in the list, from 1 */
  readonly cell: (item: Item, serial: number) => SheetCell;
}

/** Where the rows of growing sheets wait until their workbook is written, and what a sheet takes. */
export interface SheetRoom {
  readonly pieces: PieceSpool;
  /** Rows a sheet can hold, all lines counted; Excel's limit outside tests. */
  readonly sheetRows: number;
}

/** A column as its rows are written: what depends on its looks is worked out once. */
interface ColumnWriter<Item> {
  readonly cell: (item: Item, serial: number) => SheetCell;
  readonly writerOf: (item: Item) => CellWriter;
  /** In characters; undefined where text does not wrap. */
  readonly wrapWidth: number | undefined;
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

/**
 * The rows of a list, rendered as they come, for each sheet that the list fills.
 */
export class GrowingSheet<Item> {
  readonly #capacity: number;
  readonly #columns: readonly ColumnWriter<Item>[];
  readonly #sheets: GrowingPieces[] = [];
  #items = 0;

  /**
   * @param headRows how many lines stand above the rows of each sheet
   * @param rowEnd ends a row; something other than `</row>` when cells are still to come
   */
  constructor(
    private readonly room: SheetRoom,
    private readonly headRows: number,
    columns: readonly SheetColumn<Item>[],
    private readonly rowEnd: string = '</row>',
  ) {
    this.#capacity = room.sheetRows - headRows - TAIL_ROOM;
    this.#columns = columns.map(columnWriter);
  }

  get items(): number {
    return this.#items;
  }

  /** Where the next item will stand. */
  next(): SlicePlace {
    const place = this.#items % this.#capacity;
    return { slice: Math.floor(this.#items / this.#capacity), row: this.headRows + 1 + place };
  }

  append(item: Item, shown: RowShown = 'shown'): void {
    const { slice, row } = this.next();
    const sheet = (this.#sheets[slice] ??= new GrowingPieces(this.room.pieces));
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
    sheet.append(`${rowStart(row, rowHeight(lines), shown)}${cells}${this.rowEnd}`);
  }

  /** One slice for each sheet, at least one. To be called once. */
  slices(): readonly Slice[] {
    const sheets = this.#sheets.length === 0 ? [new GrowingPieces(this.room.pieces)] : this.#sheets;
    return sheets.map((pieces, index) => ({
      pieces,
      rows: Math.min(this.#capacity, this.#items - index * this.#capacity),
    }));
  }
}

function columnWriter<Item>(column: SheetColumn<Item>, index: number): ColumnWriter<Item> {
  const { style, styleOf, width, cell } = column;
  const wrapWidth = wraps(style) ? width : undefined;
  const usual = cellWriter(index, style);
  if (styleOf === undefined) return { cell, writerOf: () => usual, wrapWidth };
  const writers = new Map<StyleName, CellWriter>([[style, usual]]);
  const writerOf = (item: Item): CellWriter => {
    const wanted = styleOf(item);
    const known = writers.get(wanted);
    if (known !== undefined) return known;
    const writer = cellWriter(index, wanted);
    writers.set(wanted, writer);
    return writer;
  };
  return { cell, writerOf, wrapWidth };
}
