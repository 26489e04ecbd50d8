import { Decimal } from 'decimal.js';
import type { Cell } from '../../model/cell.js';
import type { Reading } from '../../model/fact.js';
import type { Finding } from '../../model/finding.js';
import { yuanOf } from '../../model/money.js';
import type { SheetRow } from '../../model/sheet.js';
import { isBlank } from '../cell-content.js';
import { difference } from './difference.js';
import type { Slot } from './slot.js';

/** One column's sums, in yuan or hours: since the header, and since the last footer. */
export class ColumnSum {
  readonly #running: RunningTotal;
  #mark: Total = NOTHING;

  constructor(private readonly slot: Slot) {
    this.#running = new RunningTotal(slot.read);
  }

  add({ cells }: SheetRow): void {
    const cell = cells[this.slot.at];
    if (cell !== undefined && cell !== '') this.#running.add(cell);
  }

  restart(): void {
    this.#mark = this.#running.total();
  }

  /** A sum may also be that of its own page or group. */
  compare(row: SheetRow, kind: 'sum' | 'subtotal'): Finding | undefined {
    const { at, column } = this.slot;
    const cell = row.cells[at];
    if (cell === undefined || isBlank(cell)) return undefined;
    const reading = this.slot.read(cell);
    if (reading.state !== 'value') return undefined;
    const stated = amountOf(reading);
    const whole = this.#running.total();
    const part = {
      sum: whole.sum.minus(this.#mark.sum),
      unreadable: whole.unreadable - this.#mark.unreadable,
    };
    const computed = kind === 'sum' ? whole : part;
    if (computed.sum.eq(stated) || part.sum.eq(stated)) return undefined;
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

  constructor(private readonly read: (cell: Cell) => Reading) {}

  add(cell: Cell): void {
    if (typeof cell !== 'string') return this.#include(cell, 1);
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
    const reading = this.read(cell);
    if (reading.state === 'bad') this.#unreadable += times;
    if (reading.state !== 'value') return;
    if (reading.fact.is === 'money') this.#fen += reading.fact.fen * times;
    if (reading.fact.is === 'number') this.#exact = this.#exact.plus(reading.fact.value.times(times));
  }
}

/** Yuan or hours. */
function amountOf(reading: Reading): Decimal {
  if (reading.state !== 'value') return NOTHING.sum;
  const { fact } = reading;
  if (fact.is === 'money') return yuanOf(fact.fen);
  return fact.is === 'number' ? fact.value : NOTHING.sum;
}
