import { letters, type SheetCell } from './cell-xml.js';
import { tableLine, type Line } from './line.js';
import { quotedSheetName, sheetName } from './sheet-name.js';
import { sheetEnd, sheetStart, type SheetFrame } from './sheet-xml.js';
import type { SheetLinks } from './sheet-links.js';
import type { PartContent } from './growing-pieces.js';
import type { Slice } from './slice.js';
import type { LookSet } from './styles.js';
import type { WorkbookSheet } from './write-workbook.js';

/** A list whose rows wait in slices, with what stands around them. */
export interface ListForm {
  readonly name: string;
  /** Above the header. */
  readonly lines: readonly Line[];
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly slices: readonly Slice[];
  /** Below the last row of the last sheet; `sum` gives the formula and result of a column's total. */
  readonly closing: (sum: (column: number, result: string) => SheetCell) => readonly Line[];
  readonly filter: 'filter' | 'none';
  /** The rows' XML in UTF-8; absent where the slice holds it whole. `index` counts slices. */
  readonly rows?: (slice: Slice, index: number) => AsyncIterable<Buffer>;
  readonly looks?: LookSet;
  /** By slice. */
  readonly links?: readonly (SheetLinks | undefined)[];
}

/** The sheets of a list: one, or as many as its rows fill, each with the head, the last with the closing lines. */
export function listSheets(form: ListForm, taken: Set<string>): readonly WorkbookSheet[] {
  const names = form.slices.map((_, index) => {
    const name = sheetName(form.name, index + 1, taken);
    taken.add(name.toLowerCase());
    return name;
  });
  const head = [...form.lines, tableLine(form.columns.map(({ header }) => ['header', header]))];
  return form.slices.map((slice, index) => {
    const tail =
      index === form.slices.length - 1 ? form.closing(summing(form.slices, names, head.length)) : [];
    const links = form.links?.[index];
    const lastColumn = letters(form.columns.length - 1);
    const filter =
      form.filter === 'none' ? undefined : `A${head.length}:${lastColumn}${head.length + slice.rows}`;
    const frame: SheetFrame = {
      widths: form.columns.map(({ width }) => width),
      head,
      tail,
      filter,
      pages: 'many',
      links,
    };
    return {
      name: names[index] ?? '',
      headRows: head.length,
      filter,
      ...(form.looks && { looks: form.looks }),
      ...(links && { links }),
      xml: () => sheetXml(frame, slice, form.rows?.(slice, index) ?? slice.pieces.content()),
    };
  });
}

async function* sheetXml(
  frame: SheetFrame,
  slice: Slice,
  rows: AsyncIterable<PartContent>,
): AsyncGenerator<PartContent> {
  yield sheetStart(frame);
  yield* rows;
  yield* sheetEnd(frame, slice.rows);
}

/** The last sheet's own rows first, then those of the sheets before it. A list without rows comes to 0: its range would take in the total itself. */
function summing(slices: readonly Slice[], names: readonly string[], headRows: number) {
  return (column: number, result: string): SheetCell => {
    const sums = slices.flatMap((slice, index) => {
      if (slice.rows === 0) return [];
      const sheet = index === slices.length - 1 ? '' : `${quotedSheetName(names[index] ?? '')}!`;
      const letter = letters(column);
      return `SUM(${sheet}${letter}${headRows + 1}:${letter}${headRows + slice.rows})`;
    });
    return { formula: sums.length === 0 ? '0' : sums.toReversed().join('+'), number: result };
  };
}
