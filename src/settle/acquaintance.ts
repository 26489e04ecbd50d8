import { KeyTable } from '../model/key-table.js';
import { NumbersColumn } from '../model/numbers-column.js';
import { textHash } from '../model/text-hash.js';

/**
 * Remembers for each key what was first said of it, and by which row. Used for one person under two names, one certificate
 * of two holders, one account of two payees. About 32 bytes a key.
 */
export class Acquaintance {
  readonly #keys = new KeyTable();
  readonly #said = new NumbersColumn(64);
  readonly #by = new NumbersColumn(32);

  /** The row that first said something else of the key; undefined when it is new or says the same. */
  contradiction(key: string, value: string, ordinal: number): number | undefined {
    const known = this.#keys.size;
    const entry = this.#keys.add(key);
    const said = textHash(value);
    if (entry === known) {
      this.#said.set(entry, said);
      this.#by.set(entry, ordinal);
      return undefined;
    }
    return this.#said.get(entry) === said ? undefined : this.#by.get(entry);
  }
}
