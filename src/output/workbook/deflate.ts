import { constants, deflateRaw, deflateRawSync, inflateRaw } from 'node:zlib';

/** Level 1: a third larger than level 6 in two thirds of the time (100,000 payouts: 12.9 MB, not 9.5). */
const LEVEL = 1;

/** How many bytes are packed at a time: fewer would pack worse, and more would wait in each of a run's sheets. */
export const PIECE = 262_144;

/** Ends a sequence of packed pieces: a last block, with nothing in it. */
export const LAST_PIECE = Buffer.from([0x03, 0x00]);

/** A piece ends on a whole byte and refers to nothing before it, so that pieces packed apart are one stream. */
function optionsFor({ length }: Buffer) {
  return { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH, chunkSize: Math.max(1024, length >> 1) };
}

/** Up to here a piece is packed sooner than another thread is told to. */
const SMALL = 32_768;

/** The piece packed, on another thread where that is worth it. */
export async function packPiece(bytes: Buffer): Promise<Buffer> {
  if (bytes.length <= SMALL) return packPieceNow(bytes);
  return new Promise((resolve, reject) => {
    deflateRaw(bytes, optionsFor(bytes), (error, packed) =>
      error === null ? resolve(packed) : reject(error),
    );
  });
}

/** The same, at once. */
export function packPieceNow(bytes: Buffer): Buffer {
  return deflateRawSync(bytes, optionsFor(bytes));
}

/** What was packed, on another thread. @param size of it in bytes */
export function unpackPiece(packed: Buffer, size: number): Promise<Buffer> {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, chunkSize: Math.max(64, size) };
  return new Promise((resolve, reject) => {
    inflateRaw(packed, options, (error, bytes) => (error === null ? resolve(bytes) : reject(error)));
  });
}

/** A whole file, packed at once. */
export function packWhole(bytes: Buffer): Buffer {
  return deflateRawSync(bytes, { level: LEVEL });
}
