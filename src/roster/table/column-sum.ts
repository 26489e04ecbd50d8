import { Decimal } from 'decimal.js';
import type { Cell } from '../../model/cell.js';
import type { Reading } from '../../model/fact.js';
import type { Finding } from '../../model/finding.js';
import { yuanOf } from '../../model/money.js';
import type { SheetRow } from '../../model/sheet.js';
import { isBlank } from '../cell-content.js';
import { plainFen } from '../values/money-reader.js';
import { difference } from './difference.js';
import type { Slot } from './slot.js';

/** Where a sum may begin: with the sheet, its block, the page (after a repeated header) or behind the last footer. */
export type SumStart = 'sheet' | 'block' | 'page' | 'footer';

/** One column's sums, in yuan or hours, over all blocks of a sheet that have it. */
export class ColumnSum {
  readonly #running: RunningTotal;
  readonly #marks: Record<SumStart, Total> = {
    sheet: NOTHING,
    block: NOTHING,
    page: NOTHING,
    footer: NOTHING,
  };

  constructor(private slot: Slot) {
    this.#running = new RunningTotal(slot);
  }

  /** Goes on under another header. */
  continueIn(slot: Slot): void {
    this.slot = slot;
    this.#running.continueWith(slot);
  }

  add({ cells }: SheetRow): void {
    const cell = cells[this.slot.at];
    if (cell !== undefined && cell !== '') this.#running.add(cell);
  }

  mark(starts: readonly SumStart[]): void {
    const total = this.#running.total();
    for (const start of starts) this.#marks[start] = total;
  }

  /** @param starts where the sum may begin; one that fits none of them is compared with the first */
  compare(row: SheetRow, starts: readonly SumStart[]): Finding | undefined {
    const { at, column } = this.slot;
    const cell = row.cells[at];
    if (cell === undefined || isBlank(cell)) return undefined;
    const reading = this.slot.read(cell);
    if (reading.state !== 'value') return undefined;
    const stated = amountOf(reading);
    const totals = starts.map((start) => this.#since(start));
    const [computed = NOTHING] = totals;
    if (totals.some(({ sum }) => sum.eq(stated))) return undefined;
    const text = (value: Decimal): string => (column.type === 'money' ? value.toFixed(2) : value.toFixed());
    const remark = computed.unreadable === 0 ? '' : `（有 ${computed.unreadable} 行无法识别，按 0 计）`;
    const place = { column: column.name, what: column.name, at, row };
    return difference(
      place,
      text(stated),
      text(computed.sum),
      `${text(stated.minus(computed.sum))}${remark}`,
    );
  }

  #since(start: SumStart): Total {
    const whole = this.#running.total();
    const before = this.#marks[start];
    return { sum: whole.sum.minus(before.sum), unreadable: whole.unreadable - before.unreadable };
  }
}

interface Total {
  readonly sum: Decimal;
  /** Rows whose amount could not be read and counts as nothing. */
  readonly unreadable: number;
}

const NOTHING: Total = { sum: new Decimal(0), unreadable: 0 };
const MOST_WAITING = 10_000;

/**
 * Adds up cells. Texts are only counted until a total is asked for, which few rosters do: amounts repeat, and counting one is
 * much cheaper than reading it.
 */
class RunningTotal {
  #fen = 0;
  #exact = new Decimal(0);
  #unreadable = 0;
  readonly #waiting = new Map<string, number>();

  #read: Slot['read'];
  #isPlainMoney: boolean;

  constructor(slot: Slot) {
    this.#read = slot.read;
    this.#isPlainMoney = isPlainMoney(slot);
  }

  /** What waits was met under the old header, whose unit it has. */
  continueWith(slot: Slot): void {
    this.#settle();
    this.#read = slot.read;
    this.#isPlainMoney = isPlainMoney(slot);
  }

  add(cell: Cell): void {
    if (typeof cell !== 'string') return this.#include(cell, 1);
    const fen = this.#isPlainMoney ? plainFen(cell) : undefined;
    if (fen !== undefined) {
      this.#fen += fen;
      return;
    }
    this.#waiting.set(cell, (this.#waiting.get(cell) ?? 0) + 1);
    if (this.#waiting.size >= MOST_WAITING) this.#settle();
  }

  total(): Total {
    this.#settle();
    return { sum: yuanOf(this.#fen).plus(this.#exact), unreadable: this.#unreadable };
  }

  #settle(): void {
    for (const [text, times] of this.#waiting) this.#include(text, times);
    this.#waiting.clear();
  }

  #include(cell: Cell, times: number): void {
    const reading = this.#read(cell);
    if (reading.state === 'bad') this.#unreadable += times;
    if (reading.state !== 'value') return;
    if (reading.fact.is === 'money') this.#fen += reading.fact.fen * times;
    if (reading.fact.is === 'number') this.#exact = this.#exact.plus(reading.fact.value.times(times));
  }
}

/** Whether plain digits in the column are so many yuan. */
function isPlainMoney({ column, scale }: Slot): boolean {
  return column.type === 'money' && scale === 'none';
}

/** Yuan or hours. */
function amountOf(reading: Reading): Decimal {
  if (reading.state !== 'value') return NOTHING.sum;
  const { fact } = reading;
  if (fact.is === 'money') return yuanOf(fact.fen);
  return fact.is === 'number' ? fact.value : NOTHING.sum;
}
