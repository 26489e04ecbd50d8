import { crc32 } from 'node:zlib';
import { begunAhead } from './begun-ahead.js';
import { cutPieces } from './cut-pieces.js';
import type { BegunPart } from './begun-part.js';
import { LAST_PIECE, packPiece } from './deflate.js';
import type { SmallPart } from './small-part.js';
import { dataDescriptor, directoryRecord, endRecords, localHeader, type ZipEntry } from './zip-records.js';

/** A file to be packed. */
export type ZipPart = Pick<SmallPart, 'name' | 'crc32' | 'size' | 'packed'> | StreamedPart;

/** Its content is asked for when its turn comes. */
export interface StreamedPart {
  readonly name: string;
  /** What comes before `bytes`. */
  readonly begun?: BegunPart | undefined;
  bytes(): AsyncIterable<Buffer>;
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
    const entry: ZipEntry = { name, crc32: sums.crc32, size: sums.size, packedSize, offset };
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
  readonly sums: { readonly crc32: number; readonly size: number };
  readonly packed: AsyncIterable<Buffer> | Iterable<Buffer>;
}

interface Sums {
  crc32: number;
  size: number;
}

export function pack(part: ZipPart): PackedPart {
  if ('packed' in part) return { sums: part, packed: [part.packed] };
  const { crc32: crc, size } = part.begun?.sums ?? { crc32: 0, size: 0 };
  const sums = { crc32: crc, size };
  return { sums, packed: packedContent(part, sums) };
}

async function* packedContent(part: StreamedPart, sums: Sums): AsyncGenerator<Buffer> {
  if (part.begun !== undefined) yield* part.begun.packed();
  yield* begunAhead(cutPieces(summed(part.bytes(), sums)), AHEAD, packPiece);
  yield LAST_PIECE;
}

async function* summed(content: AsyncIterable<Buffer>, sums: Sums): AsyncGenerator<Buffer> {
  for await (const bytes of content) {
    sums.crc32 = crc32(bytes, sums.crc32);
    sums.size += bytes.length;
    yield bytes;
  }
}
