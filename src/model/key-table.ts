import { hashInto, LANES } from './text-hash.js';

const CHUNK = 1_024;
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
  readonly #chunks: Uint32Array[] = [];
  #size = 0;
  readonly #hash = new Uint32Array(LANES);
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
    const [first = 0, second = 0, third = 0] = this.#hash;
    const mask = this.#slots.length - 1;
    for (let slot = first & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] ?? 0;
      if (entry === 0) return slot;
      const at = ((entry - 1) % CHUNK) * LANES;
      const lanes = this.#chunks[Math.floor((entry - 1) / CHUNK)];
      if (lanes?.[at] === first && lanes[at + 1] === second && lanes[at + 2] === third) return slot;
    }
  }

  #keep(entry: number): void {
    let lanes = this.#chunks[Math.floor(entry / CHUNK)];
    if (lanes === undefined) {
      lanes = new Uint32Array(CHUNK * LANES);
      this.#chunks.push(lanes);
    }
    lanes.set(this.#hash, (entry % CHUNK) * LANES);
  }

  #double(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.#size; entry++) {
      let slot = (this.#chunks[Math.floor(entry / CHUNK)]?.[(entry % CHUNK) * LANES] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
    this.#slots = slots;
  }
}
