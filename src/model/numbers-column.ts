const CHUNK_BITS = 10;
const CHUNK = 2 ** CHUNK_BITS;

/**
 * Numbers by entry, growing without ever being copied: what is remembered per key costs 8 bytes an entry and no more, 4 in a
 * column of 32 bits, which is enough for rows (whole numbers below 2^32). An entry never set reads as 0.
 */
export class NumbersColumn {
  readonly #chunks: (Float64Array | Uint32Array)[] = [];

  /** @param width bits of a number; of 64 bits, integers up to 2^53 are exact */
  constructor(private readonly width: 32 | 64) {}

  get(entry: number): number {
    return this.#chunks[entry >>> CHUNK_BITS]?.[entry % CHUNK] ?? 0;
  }

  set(entry: number, value: number): void {
    const index = entry >>> CHUNK_BITS;
    while (this.#chunks.length <= index)
      this.#chunks.push(this.width === 32 ? new Uint32Array(CHUNK) : new Float64Array(CHUNK));
    const chunk = this.#chunks[index];
    if (chunk !== undefined) chunk[entry % CHUNK] = value;
  }
}
