import { yuanText } from '../model/money.js';
import { ByLine } from '../model/by-line.js';
import type { Payout } from '../model/payout.js';
import type { RunTotals } from '../model/plan.js';
import { partedClosing, type PartedSums } from './parted-sums.js';
import type { Line } from './workbook/line.js';

type TotalsLine = RunTotals['lines'][number];
/** A line of a summary: where something is to be got back, its amount is net. */
export type SummaryLine = TotalsLine & { readonly parted: PartedSums };
export type SummaryTotals = Omit<RunTotals, 'lines'> & { readonly lines: readonly SummaryLine[] };

const NOTHING: PartedSums = { payouts: 0, amount: 0, deducted: 0 };

/** Adds up what of each line of the summaries is to be got back. */
export class Deductions {
  readonly #sums = new ByLine<{ -readonly [Part in keyof PartedSums]: number }>();

  add(payout: Payout): void {
    const sums = this.#sums.of(payout, () => ({ ...NOTHING }));
    const { amount } = payout;
    if (amount > 0) {
      sums.payouts += 1;
      sums.amount += amount;
    } else {
      sums.deducted += amount;
    }
  }

  summary(totals: RunTotals): SummaryTotals {
    const parted = (line: TotalsLine): PartedSums => this.#sums.find(line) ?? NOTHING;
    return { ...totals, lines: totals.lines.map((line) => ({ ...line, parted: parted(line) })) };
  }
}

/** Column 备注; '' where nothing is to be got back. */
export function remarkOf({ parted: { amount, deducted } }: SummaryLine): string {
  return deducted === 0 ? '' : `应转账 ${yuanText(amount)}，扣回 ${yuanText(0 - deducted)}`;
}

/** @param closing the lines that end a sheet of those lines: as they are where nothing is to be got back */
export function summaryClosing(
  columns: number,
  lines: readonly SummaryLine[],
  closing: readonly Line[],
): readonly Line[] {
  const parted = lines.reduce((sums, line) => added(sums, line.parted), NOTHING);
  return parted.deducted === 0 ? closing : partedClosing(columns, parted, closing);
}

function added(one: PartedSums, other: PartedSums): PartedSums {
  return {
    payouts: one.payouts + other.payouts,
    amount: one.amount + other.amount,
    deducted: one.deducted + other.deducted,
  };
}
