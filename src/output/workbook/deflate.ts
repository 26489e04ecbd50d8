import { constants, deflateRaw, deflateRawSync, inflateRaw } from 'node:zlib';

/** Level 1: a third larger than level 6 in two thirds of the time (100,000 payouts: 12.9 MB, not 9.5). */
const LEVEL = 1;

/** How many bytes are packed at a time: fewer would pack worse, and more would wait in each of a run's sheets. */
export const PIECE = 262_144;

/** Content of which the packed form is known; it stands by itself, so that others may come before and after it. */
export interface PackedPiece {
  readonly bytes: Buffer;
  readonly packed: Buffer;
}

/** What it is when it is unpacked. */
export function unpacked(content: Buffer | PackedPiece): Buffer {
  return 'packed' in content ? content.bytes : content;
}

/** Ends a sequence of packed pieces. */
export const LAST_PIECE = deflateRawSync(Buffer.alloc(0), { level: LEVEL });

/** A piece ends on a whole byte and refers to nothing before it, so that pieces packed apart are one stream. */
const OPTIONS = { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH, chunkSize: PIECE / 2 };

/** The piece packed, on another thread. */
export function packPiece(bytes: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    deflateRaw(bytes, OPTIONS, (error, packed) => (error === null ? resolve(packed) : reject(error)));
  });
}

/** The same, at once. */
export function packPieceNow(bytes: Buffer): Buffer {
  return deflateRawSync(bytes, OPTIONS);
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
