import type { RowStore } from '../held/row-store.js';
import type { HeldSheet } from '../held/sheet.js';
import { unknownFormat } from '../refusals.js';
import type { DateSystem } from '../sheet/serial.js';
import type { Attributes, XmlHandler } from '../xml/xml-reader.js';
import { attributeOf } from './attributes.js';
import { createNesting } from './nesting.js';
import { createNumberStyles } from './number-styles.js';
import { createTableHandler, type TableHandler } from './table-handler.js';

/** A workbook, read as a whole. */
export interface XmlBook {
  readonly dates: DateSystem;
  readonly sheets: readonly HeldSheet[];
}

interface BookHandler {
  readonly handler: XmlHandler;
  /** What was read, after the end. */
  book(): XmlBook;
}

/**
 * Reads the elements of an XML Spreadsheet 2003. They are told by their own and their parent's name: a comment has a `Data` too. Where
 * one stands elsewhere, the file is refused.
 * @throws Refusal FILE_FORMAT_UNKNOWN, FILE_CORRUPT, FILE_TOO_LARGE
 */
export function createBookHandler(place: string, createStore: () => RowStore): BookHandler {
  const styles = createNumberStyles();
  const sheets: HeldSheet[] = [];
  const path: string[] = [];
  const nesting = createNesting(() => (sheet === undefined ? place : placeOf(sheet.name)));
  let dates: DateSystem = 1900;
  let sheet: { readonly name: string; hidden: boolean; table: TableHandler | undefined } | undefined;
  /** Text of the element that is being read for its text. */
  let text: string | undefined;

  const opening: ReadonlyMap<string, (attributes: Attributes) => void> = new Map([
    [
      'Styles/Style',
      (of) => styles.begin(attributeOf(of, 'ID') ?? '', attributeOf(of, 'Parent') ?? 'Default'),
    ],
    ['Style/NumberFormat', (of) => styles.format(attributeOf(of, 'Format') ?? 'General')],
    ['ExcelWorkbook/Date1904', () => void (dates = 1904)],
    [
      'Workbook/Worksheet',
      (of) => void (sheet = { name: attributeOf(of, 'Name') ?? '', hidden: false, table: undefined }),
    ],
    ['Worksheet/Table', (of) => openTable(of)],
    ['Table/Column', (of) => sheet?.table?.column(of)],
    ['Table/Row', (of) => sheet?.table?.startRow(of)],
    ['Row/Cell', (of) => sheet?.table?.startCell(of)],
    [
      'Cell/Data',
      (of) => {
        sheet?.table?.startData(of);
        text = '';
      },
    ],
    ['WorksheetOptions/Visible', () => void (text = '')],
  ]);

  const closing: ReadonlyMap<string, () => void> = new Map([
    ['Workbook/Worksheet', closeSheet],
    ['Table/Row', () => sheet?.table?.endRow()],
    ['Row/Cell', () => sheet?.table?.endCell()],
    [
      'Cell/Data',
      () => {
        sheet?.table?.endData(text ?? '');
        text = undefined;
      },
    ],
    [
      'WorksheetOptions/Visible',
      () => {
        if (sheet !== undefined) sheet.hidden = /hidden/i.test(text ?? '');
        text = undefined;
      },
    ],
  ]);

  function placeOf(name: string): string {
    return `${place} 工作表“${name}”`;
  }

  function openTable(attributes: Attributes): void {
    if (sheet === undefined) return;
    sheet.table ??= createTableHandler(placeOf(sheet.name), attributes, { styles, dates }, createStore());
  }

  function closeSheet(): void {
    if (sheet === undefined) return;
    const { name, hidden, table } = sheet;
    sheets.push({ name, hidden, rowsHidden: false, ...(table?.close() ?? { rows: [], merges: [] }) });
    sheet = undefined;
  }

  return {
    handler: {
      open(name, attributes) {
        if (path.length === 0 && name !== 'Workbook')
          throw unknownFormat(place, (say) => say.isOtherXml(name));
        nesting.open(name);
        opening.get(`${path.at(-1)}/${name}`)?.(attributes);
        path.push(name);
      },
      close(name) {
        nesting.close();
        path.pop();
        closing.get(`${path.at(-1)}/${name}`)?.();
      },
      text(found) {
        nesting.text(found);
        if (text !== undefined) text += found;
      },
    },
    book: () => ({ dates, sheets }),
  };
}
