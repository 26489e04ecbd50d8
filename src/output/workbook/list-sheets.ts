import { letters, type SheetCell } from './cell-xml.js';
import type { LateTexts } from './late-texts.js';
import type { Line } from './line.js';
import { quotedSheetName, sheetName } from './sheet-name.js';
import type { SheetLinks } from './sheet-links.js';
import type { SheetTop } from './sheet-top.js';
import { sheetEnd, sheetStart } from './sheet-xml.js';
import type { Slice } from './slice.js';
import type { LookSet } from './styles.js';
import type { WorkbookSheet } from './write-workbook.js';

/** A list whose rows wait in slices, with what stands around them. */
export interface ListForm {
  readonly name: string;
  readonly top: SheetTop;
  readonly slices: readonly Slice[];
  /** Below the last row of the last sheet; `sum` gives the formula and result of a column's total. */
  readonly closing: (sum: (column: number, result: string) => SheetCell) => readonly Line[];
  readonly filter: 'filter' | 'none';
  /** The rows' XML in UTF-8; absent where the slice holds the sheet from its top. `index` counts slices. */
  readonly rows?: (slice: Slice, index: number) => AsyncIterable<Buffer>;
  /** Those of the workbook; absent where the top has none. */
  readonly late?: LateTexts;
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
  const { top, late, looks } = form;
  const headRows = top.head.length;
  return form.slices.map((slice, index) => {
    const tail = index === form.slices.length - 1 ? form.closing(summing(form.slices, names, headRows)) : [];
    const links = form.links?.[index];
    const lastColumn = letters(top.widths.length - 1);
    const filter = form.filter === 'none' ? undefined : `A${headRows}:${lastColumn}${headRows + slice.rows}`;
    const end = () => sheetEnd({ ...top, tail, filter, pages: 'many', links }, slice.rows);
    return {
      name: names[index] ?? '',
      headRows,
      filter,
      ...(late && { late }),
      ...(looks && { looks }),
      ...(links && { links }),
      ...sheetContent(form, slice, index, end),
    };
  });
}

function sheetContent(
  { top, rows }: ListForm,
  slice: Slice,
  index: number,
  end: () => AsyncIterable<string | Buffer>,
): Pick<WorkbookSheet, 'begun' | 'xml'> {
  if (rows === undefined)
    return {
      begun: slice.pieces.begun(),
      async *xml() {
        yield slice.pieces.rest();
        yield* end();
      },
    };
  return {
    async *xml() {
      yield sheetStart(top);
      yield* rows(slice, index);
      yield* end();
    },
  };
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
