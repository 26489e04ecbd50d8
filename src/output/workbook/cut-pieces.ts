import { PIECE } from './deflate.js';

/** The content in pieces of one size to be packed, whatever it comes in. */
export async function* cutPieces(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const chunk of content) {
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
