import { NumbersColumn } from '../model/numbers-column.js';

/**
 * Remembers for each thing what was first said of it, and by which row. Used for one person under two names, one certificate
 * of two holders, one account of two payees. Things are known by their entry in a `KeyTable`; 8 bytes a thing, or 12.
 */
export class Acquaintance {
  readonly #said: NumbersColumn;
  /** One more than the row's ordinal: 0 of a thing of which nothing was said. */
  readonly #by = new NumbersColumn(32);

  /** @param width bits of what is said: 32 for entries, 64 for hashes */
  constructor(width: 32 | 64) {
    this.#said = new NumbersColumn(width);
  }

  /** The row that first said something else of the thing; undefined when it is new or says the same. */
  contradiction(thing: number, said: number, ordinal: number): number | undefined {
    const by = this.#by.get(thing);
    if (by === 0) {
      this.#said.set(thing, said);
      this.#by.set(thing, ordinal + 1);
      return undefined;
    }
    return this.#said.get(thing) === said ? undefined : by - 1;
  }
}
