import type { Fen } from '../model/money.js';
import type { Outcome } from '../model/plan.js';
import { textHash } from '../model/text-hash.js';
import type { OutcomeWriter } from './compute.js';

/**
 * Remembers what each row is paid, and under which rules it is held and for want of what, in input order: of a payout four words
 * of memory, its payee as 53 bits.
 */
export class PayoutTrace implements OutcomeWriter {
  readonly #payouts: Columns = { rows: [], rules: [], payees: [], amounts: [] };
  readonly #holds: { readonly row: number; readonly rule: string; readonly wanting: string }[] = [];

  write(outcome: Outcome, row: number): void {
    if (outcome.is === 'payout') {
      const { rule, payee, amount } = outcome.payout;
      this.#payouts.rows.push(row);
      this.#payouts.rules.push(rule);
      this.#payouts.payees.push(textHash(payee.number));
      this.#payouts.amounts.push(amount);
    } else if (outcome.is === 'exception' && outcome.line.treatment === 'hold') {
      const { rule, code, column } = outcome.line;
      this.#holds.push({ row, rule, wanting: code === 'FIELD_MISSING' ? column : '' });
    }
  }

  room(): void {}

  abandon(): void {
    for (const column of Object.values(this.#payouts)) column.length = 0;
    this.#holds.length = 0;
  }

  /** Row by row; rows without payouts and holds are left out. */
  *rows(): Generator<TracedRow, void> {
    const { rows, rules, payees, amounts } = this.#payouts;
    let at = 0;
    let hold = 0;
    while (at < rows.length || hold < this.#holds.length) {
      const row = Math.min(rows[at] ?? Infinity, this.#holds[hold]?.row ?? Infinity);
      const paid = new Map<string, Map<number, Fen>>();
      for (; rows[at] === row; at += 1) {
        const rule = rules[at] ?? '';
        const payments = paid.get(rule) ?? new Map<number, Fen>();
        paid.set(rule, payments.set(payees[at] ?? 0, amounts[at] ?? 0));
      }
      const held = new Map<string, string>();
      for (; this.#holds[hold]?.row === row; hold += 1) {
        const { rule = '', wanting = '' } = this.#holds[hold] ?? {};
        if (!held.has(rule)) held.set(rule, wanting);
      }
      yield { row, paid, held };
    }
  }
}

interface Columns {
  readonly rows: number[];
  readonly rules: string[];
  readonly payees: number[];
  readonly amounts: Fen[];
}

/** What one row comes to. */
export interface TracedRow {
  readonly row: number;
  /** Rule → payee → fen. */
  readonly paid: ReadonlyMap<string, ReadonlyMap<number, Fen>>;
  /** Rule, or '' for the whole row → the column for want of which it is held; '' where it is held for something else. */
  readonly held: ReadonlyMap<string, string>;
}
