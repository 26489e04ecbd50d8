import { WaitingText } from '../waiting-text.js';
import { begunAhead } from './begun-ahead.js';
import type { BegunPart, PartSums } from './begun-part.js';
import { PIECE } from './deflate.js';
import type { PieceSpool, SpooledPiece } from './piece-spool.js';

/** How many pieces are read ahead of the one that is written. */
const AHEAD = 3;

/** Text that grows as rows come, in UTF-8: packed piece by piece, and the last of it held until it is asked for. */
export class GrowingPieces {
  readonly #pieces: SpooledPiece[] = [];
  /** The next piece. */
  readonly #text = new WaitingText(PIECE);

  /** @param sums are kept of what is packed; absent where nobody asks for them */
  constructor(
    private readonly spool: PieceSpool,
    private readonly sums?: PartSums,
  ) {}

  /** @param text no piece ends within it; @throws Refusal OUTPUT_UNWRITABLE */
  append(text: string): void {
    if (this.#text.append(text) === 'room') return;
    const piece = this.#text.bytes();
    this.sums?.add(piece);
    this.#pieces.push(this.spool.add(piece));
    this.#text.clear();
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
    return this.#text.bytes();
  }
}
