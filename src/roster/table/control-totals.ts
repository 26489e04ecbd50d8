import type { Finding } from '../../model/finding.js';
import type { SheetRow } from '../../model/sheet.js';
import { isBlank, ownText } from '../cell-content.js';
import { ColumnSum, type SumStart } from './column-sum.js';
import { difference } from './difference.js';
import { isSummed, type Slot } from './slot.js';

/** What a footer may sum. A total may also be that of its own page or group, and the last one that of all blocks. */
const STARTS: Readonly<Record<'sum' | 'subtotal', readonly SumStart[]>> = {
  sum: ['block', 'sheet', 'page', 'footer'],
  subtotal: ['footer', 'page'],
};

/** Sums of money, hours and heads over the rows of a sheet, block by block, compared with what its footers state. */
export class ControlTotals {
  readonly #sums = new Map<string, ColumnSum>();
  #present: readonly ColumnSum[] = [];
  #names: readonly number[] = [];
  #rows = 0;
  readonly #marks: Record<SumStart, number> = { sheet: 0, block: 0, page: 0, footer: 0 };
  #above: SheetRow[] = [];

  /** A block with a header of its own begins. @param names zero-based columns of names, where footers write the number of persons */
  begin(slots: readonly Slot[], names: readonly number[]): void {
    const summed = slots.filter((slot) => slot.at >= 0 && isSummed(slot));
    this.#present = summed.map((slot) => this.#sumOf(slot));
    this.#names = names;
    this.#mark(['block', 'page', 'footer']);
  }

  /** The header of the block stands once more. */
  page(): void {
    this.#mark(['page']);
  }

  add(row: SheetRow): void {
    this.#rows += 1;
    for (const sum of this.#present) sum.add(row);
  }

  /** Differences of a footer row; of one that stands above the rows they come with `end`. */
  compare(row: SheetRow, kind: 'sum' | 'subtotal'): readonly Finding[] {
    if (this.#rows === this.#marks.block) {
      this.#above.push(row);
      return [];
    }
    const found = this.#differences(row, kind);
    this.#mark(['footer']);
    return found;
  }

  /** The block ends. */
  end(): readonly Finding[] {
    return this.#above.splice(0).flatMap((row) => this.#differences(row, 'sum'));
  }

  #sumOf(slot: Slot): ColumnSum {
    const { name, type } = slot.column;
    const before = this.#sums.get(`${type} ${name}`);
    before?.continueIn(slot);
    const sum = before ?? new ColumnSum(slot);
    this.#sums.set(`${type} ${name}`, sum);
    return sum;
  }

  #mark(starts: readonly SumStart[]): void {
    for (const start of starts) this.#marks[start] = this.#rows;
    for (const sum of this.#present) sum.mark(starts);
  }

  #differences(row: SheetRow, kind: 'sum' | 'subtotal'): readonly Finding[] {
    const starts = STARTS[kind];
    const found = this.#present.flatMap((sum) => sum.compare(row, starts) ?? []);
    const heads = headsIn(row, this.#names);
    if (heads === undefined) return found;
    const counts = starts.map((start) => this.#rows - this.#marks[start]);
    const [computed = 0] = counts;
    if (counts.includes(heads.number)) return found;
    const place = { column: '', what: '人数', at: heads.at, row };
    return [
      ...found,
      difference(place, String(heads.number), String(computed), String(heads.number - computed)),
    ];
  }
}

/** 合计：25人, or 25人 in the column of names. */
function headsIn(
  row: SheetRow,
  names: readonly number[],
): { readonly at: number; readonly number: number } | undefined {
  const first = row.cells.findIndex((cell) => !isBlank(cell));
  for (const at of [first, ...names]) {
    const match = /(?:^|[^\d.,])(\d{1,7})\s*(?:人|名)/.exec(ownText(row.cells[at]));
    if (match !== null) return { at, number: Number(match[1]) };
  }
  return undefined;
}
