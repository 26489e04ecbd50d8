import type { Fen } from '../model/money.js';
import { amountInWords } from './amount-words.js';
import type { SheetCell } from './workbook/cell-xml.js';
import { BLANK_LINE, wideLine, type Line, type PlacedCell } from './workbook/line.js';

const GAP = '　'.repeat(14);
const SIGNATURES = ['制表人：', '复核人：', '负责人：', '单位盖章：'].join(GAP);

/** How many of the lines that end a sheet say its totals: the first. */
export const TOTAL_LINES = 2;

/** What stands in a line of totals, by column. */
export interface ColumnTotal {
  readonly column: number;
  readonly is: 'count' | 'amount';
  readonly value: SheetCell;
}

/** The lines that end a payment sheet: 合计 in figures and in words, a blank one, and the signatures. */
export function closingLines(columns: number, totals: readonly ColumnTotal[], amount: Fen): readonly Line[] {
  return [
    totalLine(columns, '合计', totals),
    {
      cells: [
        { from: 0, to: 1, style: 'totalLabel', value: '合计（大写）' },
        { from: 2, to: columns - 1, style: 'totalText', value: amountInWords(amount) },
      ],
    },
    BLANK_LINE,
    wideLine(columns, 'plain', SIGNATURES, 24),
  ];
}

/** A line of totals: its label over the columns before the first total. */
export function totalLine(columns: number, label: string, totals: readonly ColumnTotal[]): Line {
  const first = Math.min(...totals.map(({ column }) => column));
  const cells: PlacedCell[] = [{ from: 0, to: first - 1, style: 'totalLabel', value: label }];
  for (let column = first; column < columns; column++) {
    const total = totals.find((one) => one.column === column);
    const style = total === undefined ? 'totalText' : total.is === 'count' ? 'totalCount' : 'totalAmount';
    cells.push({ from: column, to: column, style, value: total?.value ?? '' });
  }
  return { cells };
}
