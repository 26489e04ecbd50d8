import { cellWriter, type CellWriter, type SheetCell } from './cell-xml.js';
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

/** A column as its rows are written: what depends on its looks is worked out once. */
export interface ColumnWriter<Item> {
  readonly cell: (item: Item, serial: number) => SheetCell;
  readonly writerOf: (item: Item) => CellWriter;
  /** In characters; undefined where text does not wrap. */
  readonly wrapWidth: number | undefined;
}

export function columnWriter<Item>(column: SheetColumn<Item>, index: number): ColumnWriter<Item> {
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
