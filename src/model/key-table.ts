import { hashInto, LANES } from './text-hash.js';

const CHUNK_BITS = 10;
const CHUNK = 2 ** CHUNK_BITS;
/** Of an entry's number, its place in a chunk. */
const WITHIN = CHUNK - 1;
const FIRST_SLOTS = 64;
const FULL = 0.6;

/**
 * Append-only hash table from text keys to entry numbers 0, 1, 2, … in the order in which they were added.
 * It keeps 96 bits per key instead of the text (about 20 bytes an entry, whatever the key's length), so two
 * different keys could be taken for one: with n keys that are not chosen to collide the probability is about
 * n² / 2^97, which is 6e-18 for a million keys and 6e-16 for ten million. The hash is not keyed: it does not
 * withstand somebody who constructs names to collide, so nothing that must hold against forgery may rest on it.
 */
export class KeyTable {
  #slots = new Int32Array(FIRST_SLOTS);
  readonly #chunks: Int32Array[] = [];
  #size = 0;
  readonly #hash = new Int32Array(LANES);
  // A key is often asked for right after it was added, and rows of one unit follow each other.
  #lastKey: string | undefined;
  #lastEntry = 0;

  get size(): number {
    return this.#size;
  }

  /** The entry number of a key added before, else undefined. */
  find(key: string): number | undefined {
    if (key === this.#lastKey) return this.#lastEntry;
    hashInto(this.#hash, key);
    const entry = this.#slots[this.#slotOf()] ?? 0;
    return entry === 0 ? undefined : entry - 1;
  }

  /** The key's entry number; a key not seen before takes the next one. */
  add(key: string): number {
    if (key === this.#lastKey) return this.#lastEntry;
    this.#lastKey = key;
    this.#lastEntry = this.#addAnew(key);
    return this.#lastEntry;
  }

  #addAnew(key: string): number {
    hashInto(this.#hash, key);
    const slot = this.#slotOf();
    const entry = this.#slots[slot] ?? 0;
    if (entry !== 0) return entry - 1;
    const number = this.#size;
    this.#keep(number);
    this.#slots[slot] = number + 1;
    this.#size = number + 1;
    if (this.#size > this.#slots.length * FULL) this.#double();
    return number;
  }

  /** The slot that holds the current hash, or the free one where it belongs. Slots hold entry + 1; 0 is free. */
  #slotOf(): number {
    const first = this.#hash[0] ?? 0;
    const second = this.#hash[1];
    const third = this.#hash[2];
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = first & mask; ; slot = (slot + 1) & mask) {
      const entry = (slots[slot] ?? 0) - 1;
      if (entry < 0) return slot;
      const lanes = this.#chunks[entry >>> CHUNK_BITS];
      const at = (entry & WITHIN) * LANES;
      if (lanes?.[at] === first && lanes[at + 1] === second && lanes[at + 2] === third) return slot;
    }
  }

  #keep(entry: number): void {
    const at = (entry & WITHIN) * LANES;
    if (at === 0) this.#chunks.push(new Int32Array(CHUNK * LANES));
    const lanes = this.#chunks[entry >>> CHUNK_BITS];
    if (lanes === undefined) return;
    for (let lane = 0; lane < LANES; lane += 1) lanes[at + lane] = this.#hash[lane] ?? 0;
  }

  #double(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.#size; entry += 1) {
      let slot = (this.#chunks[entry >>> CHUNK_BITS]?.[(entry & WITHIN) * LANES] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
    this.#slots = slots;
  }
}
