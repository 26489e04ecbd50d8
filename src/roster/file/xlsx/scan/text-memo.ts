const SLOTS = 4096;
/** About twenty characters; longer texts seldom repeat. */
const MOST_BYTES = 64;

/** Where XML 1.0 and 1.1 differ, what is no character, and what decoding puts in place of bytes that are none. */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const ALIEN = /[\x7f-\x9f\u2028\ufffd-\uffff]/;

/**
 * Decodes UTF-8 and knows again what it decoded before: units, courses and categories stand in every row, and comparing bytes
 * costs a fourth of decoding them. Of texts that share a slot the last one is remembered.
 */
export class TextMemo {
  readonly #texts: string[] = Array.from({ length: SLOTS }, () => '');
  readonly #bytes = new Uint8Array(SLOTS * MOST_BYTES);

  /** Undefined where the bytes are none of UTF-8, or a character among them is for the XML parser to judge. */
  decode(bytes: Buffer, from: number, to: number): string | undefined {
    const length = to - from;
    if (length > MOST_BYTES) return plain(bytes.toString('utf8', from, to));
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

  #learn(slot: number, bytes: Buffer, from: number, to: number): string | undefined {
    const text = plain(bytes.toString('utf8', from, to));
    if (text === undefined) return undefined;
    const start = slot * MOST_BYTES;
    this.#bytes.set(bytes.subarray(from, to), start);
    if (to - from < MOST_BYTES) this.#bytes[start + to - from] = 0;
    this.#texts[slot] = text;
    return text;
  }
}

function plain(text: string): string | undefined {
  return ALIEN.test(text) ? undefined : text;
}
