import { KeyTable } from '../model/key-table.js';
import { NumbersColumn } from '../model/numbers-column.js';

/** Remembers which row was the first of each key: about 24 bytes a key. */
export class FirstRows {
  readonly #keys = new KeyTable();
  readonly #rows = new NumbersColumn(32);

  /** The row that came first with this key; undefined when it is this one. */
  before(key: string, ordinal: number): number | undefined {
    const known = this.#keys.size;
    const entry = this.#keys.add(key);
    if (entry !== known) return this.#rows.get(entry);
    this.#rows.set(entry, ordinal);
    return undefined;
  }
}
