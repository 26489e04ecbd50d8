import { pipeline, type Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { corrupt } from '../refusals.js';

/** Sixteen times what zlib takes by default: handing over a chunk costs more than inflating it. */
const CHUNK_BYTES = 256 * 1024;

/** Some chunks ahead, for inflating goes on beside this thread while a chunk is scanned. */
const OPTIONS = { chunkSize: CHUNK_BYTES, highWaterMark: 8 * CHUNK_BYTES };

/**
 * The inflated bytes of a deflated stream. @throws Error when it is damaged, Refusal FILE_CORRUPT when it does not hold exactly the
 * stated bytes
 */
export async function* inflate(deflated: Readable, bytes: number, place: string): AsyncGenerator<Buffer> {
  const filter = createInflateRaw(OPTIONS);
  // An error on one side ends both, and the loop below throws it.
  pipeline(deflated, filter, () => {});
  const chunks: AsyncIterable<Buffer> = filter;
  let left = bytes;
  for await (const chunk of chunks) {
    left -= chunk.length;
    if (left < 0) break;
    yield chunk;
  }
  if (left !== 0) throw corrupt(place, (say) => say.inflatedOtherwise(bytes));
}
