const SLOTS = 4096;
/** About twenty characters; longer texts seldom repeat. */
const MOST_BYTES = 64;

/**
 * Decodes UTF-8 and knows again what it decoded before: units, courses and categories stand in every row, and comparing bytes
 * costs a fourth of decoding them. Of texts that share a slot the last one is remembered.
 */
export class TextMemo {
  readonly #texts: string[] = Array.from({ length: SLOTS }, () => '');
  readonly #bytes = new Uint8Array(SLOTS * MOST_BYTES);

  decode(bytes: Buffer, from: number, to: number): string {
    const length = to - from;
    if (length > MOST_BYTES) return bytes.toString('utf8', from, to);
    let hash = length;
    for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
    const slot = hash & (SLOTS - 1);
    const known = this.#texts[slot] ?? '';
    if (known !== '' && this.#holds(slot * MOST_BYTES, bytes, from, length)) return known;
    return this.#learn(slot, bytes, from, to);
  }

  /** A zero byte, which no text has, ends what a slot holds where there is room for one. */
  #holds(start: number, bytes: Buffer, from: number, length: number): boolean {
    const held = this.#bytes;
    for (let index = 0; index < length; index += 1) {
      if (held[start + index] !== bytes[from + index]) return false;
    }
    return length === MOST_BYTES || held[start + length] === 0;
  }

  #learn(slot: number, bytes: Buffer, from: number, to: number): string {
    const text = bytes.toString('utf8', from, to);
    const start = slot * MOST_BYTES;
    this.#bytes.set(bytes.subarray(from, to), start);
    if (to - from < MOST_BYTES) this.#bytes[start + to - from] = 0;
    this.#texts[slot] = text;
    return text;
  }
}
