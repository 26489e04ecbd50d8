import { claimantOf, type PassedClaim, passedClaims } from './claimant.js';
import type { ClaimKeys, RowDecision } from '../model/decision.js';
import type { PaidHistory } from '../model/history.js';
import { KeyTable } from '../model/key-table.js';
import { NumbersColumn } from '../model/numbers-column.js';
import { textHash } from '../model/text-hash.js';

/** How a claim stands among the other rows that ask for the same thing. */
export type Standing =
  | { readonly is: 'alone' }
  /** An earlier row asks for the same, for the same payee and amount. */
  | { readonly is: 'repeat'; readonly first: number }
  /** Rows of one key that differ in payee or amount: none is paid, the order of rows must not choose. */
  | { readonly is: 'conflict'; readonly named: readonly number[]; readonly others: number };

/** Rows that a conflict names one by one; of more, the number. */
const NAMED = 20;

/**
 * Remembers each once-per key of a batch with its first row, payee and amount.
 * About 40 bytes a key; rows that repeat a key are remembered one by one.
 */
export class ClaimWeights {
  readonly #keys = new KeyTable();
  readonly #firsts = new NumbersColumn(32);
  readonly #payeeOf = new NumbersColumn(64);
  readonly #amountOf = new NumbersColumn(64);
  /** Key entry → later rows of that key. */
  readonly #repeats = new Map<number, number[]>();
  readonly #conflicts = new Set<number>();
  readonly #reclaimed = new Set<string>();
  #asksForCountered = false;

  constructor(private readonly history: PaidHistory) {}

  /** Whether what becomes of a row met so far hangs on rows still to come. */
  get waits(): boolean {
    return this.#conflicts.size > 0 || this.#asksForCountered;
  }

  /** Whether a row claims anew what was paid by a payment countered as wrong (更正), which is set off against it. */
  isReclaimed(payout: string): boolean {
    return this.#reclaimed.has(payout);
  }

  add(ordinal: number, decision: RowDecision): void {
    if (this.history.hasCountered) for (const passed of passedClaims(decision)) this.#addCountered(passed);
    for (const { keys, payee, amount } of decision.claims) {
      if (keys === undefined || payee === undefined || amount === undefined) continue;
      const known = this.#keys.size;
      const entry = this.#keys.add(keys.once);
      const payeeHash = textHash(payee.number);
      if (entry === known) {
        this.#firsts.set(entry, ordinal);
        this.#payeeOf.set(entry, payeeHash);
        this.#amountOf.set(entry, amount.fen);
        continue;
      }
      const repeats = this.#repeats.get(entry);
      if (repeats === undefined) this.#repeats.set(entry, [ordinal]);
      else repeats.push(ordinal);
      if (this.#payeeOf.get(entry) !== payeeHash || this.#amountOf.get(entry) !== amount.fen)
        this.#conflicts.add(entry);
    }
  }

  #addCountered(passed: PassedClaim): void {
    const { own, others } = this.history.corrections(claimantOf(passed));
    for (const { payout } of own) this.#reclaimed.add(payout);
    this.#asksForCountered ||= others.length > 0 || this.history.outstanding(passed.payee).length > 0;
  }

  /** How the row stands among those added so far: for certain when all are, or while none waits. */
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
    return first === ordinal ? { is: 'alone' } : { is: 'repeat', first };
  }
}
