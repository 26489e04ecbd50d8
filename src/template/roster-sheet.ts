import type { EntryForm } from '../output/workbook/entry-form.js';
import { fittedLine, type Line, tableLine } from '../output/workbook/line.js';
import { sheetName } from '../output/workbook/sheet-name.js';
import { sheetEnd, sheetStart, type SheetFrame } from '../output/workbook/sheet-xml.js';
import type { WorkbookSheet } from '../output/workbook/write-workbook.js';
import type { CommonData, RosterData } from '../policy/data.js';
import { columnForm } from './column-form.js';
import { columnNote } from './column-note.js';
import { columnValidation } from './column-validation.js';
import { columnWidth, shownWidth } from './column-width.js';
import type { TemplateColumn } from './template-column.js';

/** The serial number and the name stay in sight, and stand on every page. */
const HEAD_COLUMNS = 2;
const HEADER_ROW = 2;
/** Of all columns on one A4 page, in characters: with more the print is too small to read. */
const PAGE_WIDTH = 250;

/**
 * The blank roster: a line that says how it is marked, the header, the example row, and cells ready to be filled in.
 * @param lists column → defined name of its choices
 */
export function rosterSheet(
  roster: RosterData,
  common: CommonData,
  columns: readonly TemplateColumn[],
  lists: ReadonlyMap<string, string>,
  taken: Set<string>,
): WorkbookSheet {
  const name = sheetName(roster.title, 1, taken);
  taken.add(name.toLowerCase());
  const { marker } = common.template;
  const widths = [shownWidth(marker) + 2, ...columns.map(columnWidth)];
  const frame: SheetFrame = {
    widths,
    head: [titleLine(roster, common, widths.length), fittedLine(headerLine(common, columns), widths)],
    tail: [tableLine([['example', marker], ...columns.map(({ example }) => ['example', example] as const)])],
    filter: undefined,
    pages: 'many',
    entry: entryForm(columns, lists, widths),
  };
  return {
    name,
    headRows: HEADER_ROW,
    headColumns: HEAD_COLUMNS,
    filter: undefined,
    looks: 'entry',
    notes: {
      widths,
      // Column A is the serial number, which needs no word.
      notes: columns.map((column, index) => ({
        column: index + 1,
        row: HEADER_ROW,
        text: columnNote(column),
      })),
    },
    async *xml() {
      yield sheetStart(frame);
      yield* sheetEnd(frame, 0);
    },
  };
}

/** Cells of its own as far as the header goes: else they would have the looks of the cells below. */
function titleLine({ title }: RosterData, { template }: CommonData, columns: number): Line {
  const words = `${title}　　粗体灰底的栏目必须填写　　日期写成 2023-09-01　　怎样填写见各栏批注和“${template.guide}”`;
  return tableLine(Array.from({ length: columns }, (_, at) => ['section', at === 0 ? words : '']));
}

function headerLine({ header }: CommonData, columns: readonly TemplateColumn[]): Line {
  return tableLine([
    ['optionalHeader', header.ignored[0] ?? ''],
    ...columns.map(
      ({ data }) => [data.bold === true ? 'requiredHeader' : 'optionalHeader', data.name] as const,
    ),
  ]);
}

function entryForm(
  columns: readonly TemplateColumn[],
  lists: ReadonlyMap<string, string>,
  widths: readonly number[],
): EntryForm {
  return {
    styles: [
      'blankNumber',
      ...columns.map((column) => (column.role === 'remark' ? 'blankProse' : columnForm(column.data).style)),
    ],
    validations: columns.flatMap((column, index) =>
      columnValidation(column, index + 1, lists.get(column.data.name)),
    ),
    headColumns: HEAD_COLUMNS,
    pagesAcross: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH),
  };
}
