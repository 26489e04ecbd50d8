import { yuanText } from '../model/money.js';
import type { Tally } from '../model/plan.js';
import { closingLines } from './closing-lines.js';
import type { Line } from './workbook/line.js';
import type { SheetCell } from './workbook/cell-xml.js';

/** The formula and result of a column's total. */
export type SumOf = (column: number, result: string) => SheetCell;

/** What ends a payment sheet. @param counted header of the column that is counted */
export function paymentClosing(
  columns: readonly { readonly header: string }[],
  counted: string,
  tally: Tally,
): (sum: SumOf) => readonly Line[] {
  const at = (header: string): number => columns.findIndex((column) => column.header === header);
  const count = at(counted);
  const amount = at('金额');
  return (sum) =>
    closingLines(
      columns.length,
      [
        { column: count, is: 'count', value: sum(count, String(tally.payouts)) },
        { column: amount, is: 'amount', value: sum(amount, yuanText(tally.amount)) },
      ],
      tally.amount,
    );
}
