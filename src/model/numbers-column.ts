const CHUNK = 65_536;

/**
 * Numbers by entry, growing without ever being copied: what is remembered per key costs 8 bytes an entry and no more.
 * Integers up to 2^53 are exact; an entry never set reads as 0.
 */
export class NumbersColumn {
  readonly #chunks: Float64Array[] = [];

  get(entry: number): number {
    return this.#chunks[Math.floor(entry / CHUNK)]?.[entry % CHUNK] ?? 0;
  }

  set(entry: number, value: number): void {
    const index = Math.floor(entry / CHUNK);
    while (this.#chunks.length <= index) this.#chunks.push(new Float64Array(CHUNK));
    const chunk = this.#chunks[index];
    if (chunk !== undefined) chunk[entry % CHUNK] = value;
  }
}
