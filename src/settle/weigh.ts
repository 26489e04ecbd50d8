import type { ClaimKeys, RowDecision } from '../model/decision.js';
import { KeyTable } from '../model/key-table.js';
import { NumbersColumn } from '../model/numbers-column.js';

/** How a claim stands among the other rows that ask for the same thing. */
export type Standing =
  | { readonly is: 'alone' }
  /** An earlier row asks for the same, for the same payee and amount. */
  | { readonly is: 'repeat'; readonly first: number }
  /** Rows of one key that differ in payee or amount: none is paid, the order of rows must not choose. */
  | { readonly is: 'conflict'; readonly named: readonly number[]; readonly others: number };

/** Rows that a conflict names one by one; of more, the number. */
const NAMED = 20;

const ALONE: Standing = { is: 'alone' };

/**
 * Remembers each once-per key of a batch with its first row, payee and amount.
 * About 36 bytes a key and 20 a payee; rows that repeat a key are remembered one by one.
 */
export class ClaimWeights {
  readonly #keys = new KeyTable();
  readonly #firsts = new NumbersColumn(32);
  /** Entries of `parties`. */
  readonly #payeeOf = new NumbersColumn(32);
  readonly #amountOf = new NumbersColumn(64);
  /** Every payee by number; settling adds whoever else it asks for, so that a number is known by its entry. */
  readonly parties = new KeyTable();
  /** Key entry → later rows of that key. */
  readonly #repeats = new Map<number, number[]>();
  readonly #conflicts = new Set<number>();

  /** Whether any two rows of one key differ. */
  get conflicted(): boolean {
    return this.#conflicts.size > 0;
  }

  add(ordinal: number, decision: RowDecision): void {
    for (const { keys, payee, amount } of decision.claims) {
      if (keys === undefined || payee === undefined || amount === undefined) continue;
      const known = this.#keys.size;
      const entry = this.#keys.add(keys.once);
      const payeeEntry = this.parties.add(payee.number);
      if (entry === known) {
        this.#firsts.set(entry, ordinal);
        this.#payeeOf.set(entry, payeeEntry);
        this.#amountOf.set(entry, amount.fen);
        continue;
      }
      const repeats = this.#repeats.get(entry);
      if (repeats === undefined) this.#repeats.set(entry, [ordinal]);
      else repeats.push(ordinal);
      if (this.#payeeOf.get(entry) !== payeeEntry || this.#amountOf.get(entry) !== amount.fen)
        this.#conflicts.add(entry);
    }
  }

  /** How the row stands among those added so far: for certain when all are, or while none are in conflict. */
  standing(ordinal: number, keys: ClaimKeys): Standing {
    const entry = this.#keys.find(keys.once);
    if (entry === undefined) throw new Error('a claim that was never weighed');
    const first = this.#firsts.get(entry);
    if (this.#conflicts.has(entry)) {
      const repeats = this.#repeats.get(entry) ?? [];
      // One more than are named, in case the row itself is among them; a key may have thousands of rows.
      const named = [first, ...repeats.slice(0, NAMED)].filter((each) => each !== ordinal).slice(0, NAMED);
      return { is: 'conflict', named, others: repeats.length };
    }
    return first === ordinal ? ALONE : { is: 'repeat', first };
  }
}
