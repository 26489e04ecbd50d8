import { createReadStream } from 'node:fs';

/** The rows of one sheet, as XML in a file. */
export interface Slice {
  readonly path: string;
  readonly rows: number;
}

/** Fewer, larger pieces: each costs a turn of the event loop wherever it is passed on. */
const PIECE = 524_288;

/** The bytes of the slice's file, in pieces. */
export function sliceBytes({ path }: Pick<Slice, 'path'>): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: PIECE });
}
