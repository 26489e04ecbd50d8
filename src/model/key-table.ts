const CHUNK = 65_536;
const LANES = 3;
const FIRST_SLOTS = 1_024;
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

/** Three lanes over the UTF-16 units, two units a step, each lane stirred by the one before it. */
function hashInto(hash: Uint32Array, key: string): void {
  let a = 0x9747b28c;
  let b = 0x3c6ef372;
  let c = 0x51ed270b;
  for (let at = 0; at < key.length; at += 2) {
    // Beyond the end charCodeAt is NaN, which the bit operation makes 0; the length is mixed in below.
    const block = key.charCodeAt(at) | (key.charCodeAt(at + 1) << 16);
    a = Math.imul(rotate(a ^ stir(block, 0xcc9e2d51, 15), 13) + b, 5) + 0x561ccd1b;
    b = Math.imul(rotate(b ^ stir(block, 0x1b873593, 17), 17) + c, 5) + 0x0bcaa747;
    c = Math.imul(rotate(c ^ stir(block, 0x38b34ae5, 11), 11) + a, 5) + 0x2f8b8f65;
  }
  a ^= key.length;
  b ^= key.length;
  c ^= key.length;
  a = finish(a + b + c);
  b = finish(b + a);
  c = finish(c + b);
  hash[0] = a + b;
  hash[1] = b + c;
  hash[2] = c + a;
}

function stir(block: number, factor: number, turn: number): number {
  return Math.imul(rotate(Math.imul(block, factor), turn), factor ^ 0x5bd1e995);
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function finish(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
