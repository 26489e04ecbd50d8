import type { Cell } from '../../../model/cell.js';
import { csvCell, marksText } from './cells.js';

/** Cells kept for a column; a power of two. */
const SLOTS = 256;
/** Bytes of the longest cell that is kept. */
const LONGEST = 48;
/** A column whose cells are found less often than not, so many times in a row, is one of names or numbers: keeping them only costs. */
const JUDGED_AFTER = 1024;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const BEYOND_ASCII = 0x80;

/** What is known of a field's bytes once its end is found. */
export interface FieldBytes {
  readonly from: number;
  readonly to: number;
  /** Of its bytes, by `stirred`. */
  readonly hash: number;
  /** All its bytes, or-ed. */
  readonly bits: number;
}

export const NO_BYTES_YET = SEED;

/** The hash of a field with one byte more (FNV-1a). */
export function stirred(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, PRIME);
}

/**
 * The cells of one CSV column by their bytes. Most columns say the same few things over and over: a cell met again is the same
 * string as before, neither decoded nor hashed anew by whatever remembers it further on. Holds about 14 KB.
 */
export class KnownCells {
  #cells: Cell[] = [];
  #lengths = new Uint8Array(0);
  #bytes = new Uint8Array(0);
  #found = 0;
  #missed = 0;
  #keeps = true;

  /** The cell that the field's bytes are, in UTF-8. */
  cell(bytes: Buffer, { from, to, hash, bits }: FieldBytes): Cell {
    const length = to - from;
    if (!this.#keeps || length > LONGEST) return decoded(bytes, from, to, bits);
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const known = this.#lengths[slot] === length ? this.#cells[slot] : undefined;
    if (known !== undefined && this.#isAt(slot * LONGEST, bytes, from, length)) {
      this.#found += 1;
      return known;
    }
    const cell = decoded(bytes, from, to, bits);
    this.#keep(slot, cell, bytes.subarray(from, to));
    return cell;
  }

  #isAt(place: number, bytes: Buffer, from: number, length: number): boolean {
    const own = this.#bytes;
    for (let index = 0; index < length; index += 1)
      if (own[place + index] !== bytes[from + index]) return false;
    return true;
  }

  #keep(slot: number, cell: Cell, bytes: Uint8Array): void {
    if (this.#bytes.length === 0) {
      this.#lengths = new Uint8Array(SLOTS);
      this.#bytes = new Uint8Array(SLOTS * LONGEST);
    }
    this.#missed += 1;
    if (this.#missed === JUDGED_AFTER) this.#judge();
    if (!this.#keeps) return;
    this.#cells[slot] = cell;
    this.#lengths[slot] = bytes.length;
    this.#bytes.set(bytes, slot * LONGEST);
  }

  #judge(): void {
    this.#keeps = this.#found > JUDGED_AFTER;
    this.#found = this.#missed = 0;
    if (this.#keeps) return;
    this.#cells = [];
    this.#lengths = this.#bytes = new Uint8Array(0);
  }
}

/** The field's text has memory of its own, so that keeping it keeps nothing else. */
function decoded(bytes: Buffer, from: number, to: number, bits: number): Cell {
  const text = bytes.toString(bits < BEYOND_ASCII ? 'latin1' : 'utf8', from, to);
  return marksText(text) ? csvCell(text) : text;
}
