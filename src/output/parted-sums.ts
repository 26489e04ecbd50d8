import { yuanText, type Fen } from '../model/money.js';
import { TOTAL_LINES } from './closing-lines.js';
import { wideLine, type Line } from './workbook/line.js';

/** What of a sum is transferred, and what is to be got back (扣回) instead. */
export interface PartedSums {
  /** Number of payouts that are transferred. */
  readonly payouts: number;
  readonly amount: Fen;
  /** Zero or less. */
  readonly deducted: Fen;
}

/** The lines that end a sheet, with one below the totals that says what of them is transferred. */
export function partedClosing(
  columns: number,
  { payouts, amount, deducted }: PartedSums,
  lines: readonly Line[],
): readonly Line[] {
  const words = `其中应转账 ${payouts} 笔 ${yuanText(amount)} 元，扣回 ${yuanText(0 - deducted)} 元`;
  return [...lines.slice(0, TOTAL_LINES), wideLine(columns, 'plain', words), ...lines.slice(TOTAL_LINES)];
}
