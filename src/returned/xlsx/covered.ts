import type { Range } from '../../roster/file/sheet/address.js';

/** Says which cells lie under a merged range and are not its first. Rows must be asked for in ascending order. */
export class Covered {
  #next = 0;
  #active: readonly Range[] = [];

  /** @param merges by first row */
  constructor(private readonly merges: readonly Range[]) {}

  /** @param column zero-based */
  has(row: number, column: number): boolean {
    if (this.#active.some(({ bottom }) => bottom < row))
      this.#active = this.#active.filter(({ bottom }) => bottom >= row);
    const begun: Range[] = [];
    for (let range = this.merges[this.#next]; range !== undefined && range.top <= row;) {
      if (range.bottom >= row) begun.push(range);
      this.#next += 1;
      range = this.merges[this.#next];
    }
    if (begun.length > 0) this.#active = [...this.#active, ...begun];
    return this.#active.some(
      ({ top, left, right }) => left <= column && column <= right && !(top === row && left === column),
    );
  }
}
