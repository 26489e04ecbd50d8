import { begunAhead } from './begun-ahead.js';
import type { BegunPart, PartSums } from './begun-part.js';
import { PIECE } from './deflate.js';
import type { PieceSpool, SpooledPiece } from './piece-spool.js';

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

  /** @param sums are kept of what is packed; absent where nobody asks for them */
  constructor(
    private readonly spool: PieceSpool,
    private readonly sums?: PartSums,
  ) {}

  /** @param text no piece ends within it; @throws Refusal OUTPUT_UNWRITABLE */
  append(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length < BUFFERED_CHARACTERS) return;
    this.#encode();
    if (this.#length < PIECE) return;
    const piece = this.#bytes.subarray(0, this.#length);
    this.sums?.add(piece);
    this.#pieces.push(this.spool.add(piece));
    this.#length = 0;
  }

  /** All of it, in pieces, the last of them as long as it is. @throws Refusal OUTPUT_UNWRITABLE */
  async *content(): AsyncGenerator<Buffer> {
    yield* begunAhead(this.#pieces, AHEAD, (piece) => this.spool.read(piece));
    yield this.rest();
  }

  /** What of it is packed; undefined where nothing is. `packed` throws Refusal OUTPUT_UNWRITABLE. */
  begun(): BegunPart | undefined {
    if (this.sums === undefined || this.#pieces.length === 0) return undefined;
    return {
      sums: this.sums,
      packed: () => begunAhead(this.#pieces, AHEAD, (piece) => this.spool.readPacked(piece)),
    };
  }

  /** What comes after what is packed. */
  rest(): Buffer {
    this.#encode();
    return this.#bytes.subarray(0, this.#length);
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
