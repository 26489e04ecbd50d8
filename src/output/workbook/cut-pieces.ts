import { PIECE, type PackedPiece } from './deflate.js';

/** The content in pieces of one size to be packed, whatever it comes in; what is packed already stays as it is. */
export async function* cutPieces(
  content: AsyncIterable<Buffer | PackedPiece>,
): AsyncGenerator<Buffer | PackedPiece> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const chunk of content) {
    if ('packed' in chunk) {
      if (size > 0) yield Buffer.concat(waiting);
      yield chunk;
      waiting = [];
      size = 0;
      continue;
    }
    waiting.push(chunk);
    size += chunk.length;
    if (size < PIECE) continue;
    const whole = Buffer.concat(waiting);
    let at = 0;
    for (; size - at >= PIECE; at += PIECE) yield whole.subarray(at, at + PIECE);
    waiting = [whole.subarray(at)];
    size -= at;
  }
  if (size > 0) yield Buffer.concat(waiting);
}
