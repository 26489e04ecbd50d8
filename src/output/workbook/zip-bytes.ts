import { crc32 } from 'node:zlib';
import { begunAhead } from './begun-ahead.js';
import { cutPieces } from './cut-pieces.js';
import { LAST_PIECE, packPiece, packWhole, unpacked, type PackedPiece } from './deflate.js';
import { dataDescriptor, directoryRecord, endRecords, localHeader, type ZipEntry } from './zip-records.js';

/** A file to be packed. */
export type ZipPart = SmallPart | StreamedPart;

/** Packed at once: for some kilobytes a stream takes longer than the packing. */
export interface SmallPart {
  readonly name: string;
  readonly whole: Buffer;
}

/** Its content is asked for when its turn comes. */
export interface StreamedPart {
  readonly name: string;
  bytes(): AsyncIterable<Buffer | PackedPiece>;
}

/** How many pieces are begun ahead of the one that is written: they are packed on other threads. */
const AHEAD = 3;

/**
 * The bytes of a zip with these parts, in their order; the same parts give the same bytes under one version of zlib.
 * Own code because the zip packages sum up in JavaScript what zlib's own crc32 sums up ten times as fast, and take nothing that
 * is packed already.
 */
export async function* zipBytes(parts: readonly ZipPart[]): AsyncGenerator<Buffer> {
  const entries: ZipEntry[] = [];
  let offset = 0;
  for (const part of parts) {
    const { name } = part;
    const header = localHeader(name);
    yield header;
    const { sums, packed } = pack(part);
    let packedSize = 0;
    for await (const piece of packed) {
      packedSize += piece.length;
      yield piece;
    }
    const entry: ZipEntry = { name, ...sums, packedSize, offset };
    const descriptor = dataDescriptor(entry);
    yield descriptor;
    entries.push(entry);
    offset += header.length + packedSize + descriptor.length;
  }
  const directory = Buffer.concat(entries.map(directoryRecord));
  yield directory;
  yield endRecords(entries.length, { offset, size: directory.length });
}

export interface PackedPart {
  /** Complete when `packed` has ended. */
  readonly sums: { crc32: number; size: number };
  readonly packed: AsyncIterable<Buffer> | Iterable<Buffer>;
}

export function pack(part: ZipPart): PackedPart {
  if ('whole' in part) {
    const { whole } = part;
    return { sums: { crc32: crc32(whole), size: whole.length }, packed: [packWhole(whole)] };
  }
  const sums = { crc32: 0, size: 0 };
  return { sums, packed: packedContent(part, sums) };
}

async function* packedContent(part: StreamedPart, sums: PackedPart['sums']): AsyncGenerator<Buffer> {
  yield* begunAhead(cutPieces(summed(part.bytes(), sums)), AHEAD, packed);
  yield LAST_PIECE;
}

function packed(piece: Buffer | PackedPiece): Promise<Buffer> {
  return 'packed' in piece ? Promise.resolve(piece.packed) : packPiece(piece);
}

async function* summed(
  content: AsyncIterable<Buffer | PackedPiece>,
  sums: PackedPart['sums'],
): AsyncGenerator<Buffer | PackedPiece> {
  for await (const chunk of content) {
    const bytes = unpacked(chunk);
    sums.crc32 = crc32(bytes, sums.crc32);
    sums.size += bytes.length;
    yield chunk;
  }
}
