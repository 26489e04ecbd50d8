import { begunAhead } from './begun-ahead.js';
import { PIECE, type PackedPiece } from './deflate.js';
import type { PieceSpool, SpooledPiece } from './piece-spool.js';

/** What goes into a part of a workbook; of what is packed already, both forms. */
export type PartContent = string | Buffer | PackedPiece;

/** Characters that wait to be encoded. Small texts that are joined are copied by every collection of garbage that they outlive: 32,768 took a tenth more time. */
const BUFFERED_CHARACTERS = 4096;
/** How many pieces are read ahead of the one that is written. */
const AHEAD = 3;

/** Text that grows as rows come, in UTF-8: packed piece by piece, and the last of it held until it is asked for. */
export class GrowingPieces {
  readonly #pieces: SpooledPiece[] = [];
  #waiting = '';
  /** What is encoded of the next piece. */
  #bytes = Buffer.alloc(0);
  #length = 0;

  constructor(private readonly spool: PieceSpool) {}

  /** @param text no piece ends within it; @throws Refusal OUTPUT_UNWRITABLE */
  append(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length < BUFFERED_CHARACTERS) return;
    this.#encode();
    if (this.#length < PIECE) return;
    this.#pieces.push(this.spool.add(this.#bytes.subarray(0, this.#length)));
    this.#length = 0;
  }

  /** All of it, the pieces both packed and as they were. @throws Refusal OUTPUT_UNWRITABLE */
  async *content(): AsyncGenerator<Buffer | PackedPiece> {
    this.#encode();
    yield* begunAhead(this.#pieces, AHEAD, (piece) => this.spool.read(piece));
    if (this.#length > 0) yield this.#bytes.subarray(0, this.#length);
  }

  #encode(): void {
    const needed = this.#length + this.#waiting.length * 3;
    if (needed > this.#bytes.length) {
      // Of most sheets this is all there will be.
      const larger = Buffer.allocUnsafe(
        this.#pieces.length === 0 && this.#length === 0 ? needed : needed + PIECE,
      );
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    this.#length += this.#bytes.write(this.#waiting, this.#length);
    this.#waiting = '';
  }
}
