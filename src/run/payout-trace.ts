import type { Fen } from '../model/money.js';
import type { Outcome } from '../model/plan.js';
import { textHash } from '../model/text-hash.js';
import type { OutcomeWriter } from './compute.js';

/** Remembers of each payout its row, what it is (rule and payee, as 53 bits) and its amount, in input order: three numbers. */
export class PayoutTrace implements OutcomeWriter {
  readonly #rows: number[] = [];
  readonly #whats: number[] = [];
  readonly #amounts: Fen[] = [];

  write(outcome: Outcome, row: number): void {
    if (outcome.is !== 'payout') return;
    const { rule, payee, amount } = outcome.payout;
    this.#rows.push(row);
    this.#whats.push(textHash(`${rule}:${payee.number}`));
    this.#amounts.push(amount);
  }

  abandon(): void {
    for (const column of [this.#rows, this.#whats, this.#amounts]) column.length = 0;
  }

  /** The payouts row by row, rows without any left out. */
  *rows(): Generator<TracedRow, void> {
    for (let at = 0; at < this.#rows.length;) {
      const row = this.#rows[at] ?? 0;
      const amounts = new Map<number, Fen>();
      for (; this.#rows[at] === row; at += 1) amounts.set(this.#whats[at] ?? 0, this.#amounts[at] ?? 0);
      yield { row, amounts };
    }
  }
}

/** What one row is paid: rule and payee → fen. */
export interface TracedRow {
  readonly row: number;
  readonly amounts: ReadonlyMap<number, Fen>;
}
