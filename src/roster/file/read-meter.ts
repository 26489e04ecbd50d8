import type { ReadMeter } from '../../model/sheet.js';

/** Counts the bytes of one sheet as they are read; a reading that starts over counts anew. */
export class SheetMeter implements ReadMeter {
  #done = 0;

  constructor(readonly of: number) {}

  get done(): number {
    return this.#done;
  }

  /** Of a reading on another thread, which counts for itself. */
  set(done: number): void {
    this.#done = done;
  }

  async *counted(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    this.#done = 0;
    for await (const chunk of bytes) {
      this.#done += chunk.length;
      yield chunk;
    }
  }
}
