import type { LedgerHead } from '../model/history.js';
import { yuanText } from '../model/money.js';
import { columnLetters } from '../model/sheet.js';
import { closingLines, type ColumnTotal } from '../output/closing-lines.js';
import { laidSheet } from '../output/workbook/laid-sheet.js';
import { tableLine, wideLine, type Line } from '../output/workbook/line.js';
import type { WorkbookSheet } from '../output/workbook/write-workbook.js';
import { moved } from './entry-words.js';
import { openReturns, type Counters } from './open-items.js';
import {
  CORRECTION_COLUMNS,
  RETURN_COLUMNS,
  type Column,
  type NettedCorrection,
} from './reversal-columns.js';

/** reversals.xlsx: what is still to be returned (应退), and wrong payments with what was paid instead (更正). */
export function reversalBook(
  counters: Counters,
  { district, at }: { readonly district: string; readonly at: LedgerHead },
): readonly WorkbookSheet[] {
  const taken = new Set<string>();
  const head = `${district}　台账至第 ${at.entry} 条（${at.head.slice(0, 12)}）`;
  const corrections = counters.corrections.map((each, index, all): NettedCorrection => {
    const isFirst = all.findIndex(({ by }) => by === each.by) === index;
    return { ...each, net: each.by !== undefined && isFirst ? moved(each.by) : 0 };
  });
  return [
    sheetOf('应退', '应退款项清单', head, RETURN_COLUMNS, openReturns(counters), taken),
    sheetOf('更正', '更正及抵扣清单', head, CORRECTION_COLUMNS, corrections, taken),
  ];
}

function sheetOf<Item>(
  name: string,
  title: string,
  head: string,
  columns: readonly Column<Item>[],
  items: readonly Item[],
  taken: Set<string>,
): WorkbookSheet {
  const lines = [
    wideLine(columns.length, 'title', title, 28),
    { cells: headCells(columns.length, head) },
    tableLine(columns.map(({ header }) => ['header', header])),
  ];
  const body = items.map((item, index) =>
    tableLine(
      columns.map(({ style, cell }) => {
        const text = cell(item, index + 1);
        const isNumber = style === 'amount' || style === 'count';
        return [style, isNumber && text !== '' ? { number: text } : text];
      }),
    ),
  );
  const closing = closingOf(columns, items, lines.length);
  const widths = columns.map(({ width }) => width);
  return laidSheet({ name, widths, head: lines, body: [...body, ...closing] }, taken);
}

function headCells(columns: number, head: string): Line['cells'] {
  const right = columns - 3;
  return [
    { from: 0, to: right - 1, style: 'plain', value: head },
    { from: right, to: columns - 1, style: 'plainRight', value: '单位：元' },
  ];
}

function closingOf<Item>(
  columns: readonly Column<Item>[],
  items: readonly Item[],
  headRows: number,
): readonly Line[] {
  const column = columns.findIndex(({ sum }) => sum !== undefined);
  const total = items.reduce((sum, item) => sum + (columns[column]?.sum?.(item) ?? 0), 0);
  const letter = columnLetters(column);
  const formula =
    items.length === 0 ? '0' : `SUM(${letter}${headRows + 1}:${letter}${headRows + items.length})`;
  const value: ColumnTotal = { column, is: 'amount', value: { formula, number: yuanText(total) } };
  return closingLines(columns.length, [value], total);
}
