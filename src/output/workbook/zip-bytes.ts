import { PassThrough, pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib';
import { dataDescriptor, directoryRecord, endRecords, localHeader, type ZipEntry } from './zip-records.js';

/** A file to be packed. */
export type ZipPart = SmallPart | StreamedPart;

/** Packed at once: for some kilobytes a stream takes longer than the packing. */
export interface SmallPart {
  readonly name: string;
  readonly whole: Buffer;
}

/** Its bytes are asked for when its turn comes. */
export interface StreamedPart {
  readonly name: string;
  bytes(): AsyncIterable<Buffer>;
}

/** Level 1: a third larger than level 6 in two thirds of the time (100,000 payouts: 12.9 MB, not 9.5). */
const LEVEL = 1;
/** How far a part's bytes are read ahead of their packing, which runs beside them on another thread. */
const AHEAD = 1_048_576;
const PACKED_PIECE = 262_144;
/** How much of the next part may wait packed while the one before it is written: two threads pack where there are two. */
const PACKED_AHEAD = 8_388_608;

/**
 * The bytes of a zip with these parts, in their order; the same parts give the same bytes under one version of zlib.
 * Own code because the zip packages sum up in JavaScript what zlib's own crc32 sums up ten times as fast.
 */
export async function* zipBytes(parts: readonly ZipPart[]): AsyncGenerator<Buffer> {
  const entries: ZipEntry[] = [];
  let offset = 0;
  const [first, ...others] = parts;
  let next = first && pack(first);
  try {
    for (let current = next; current !== undefined; current = next) {
      next = others[0] && pack(others[0]);
      others.shift();
      const { name, sums, packed } = current;
      const header = localHeader(name);
      yield header;
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
  } finally {
    next?.discard();
  }
  const directory = Buffer.concat(entries.map(directoryRecord));
  yield directory;
  yield endRecords(entries.length, { offset, size: directory.length });
}

export interface PackedPart {
  readonly name: string;
  /** Complete when `packed` has ended. */
  readonly sums: { crc32: number; size: number };
  readonly packed: AsyncIterable<Buffer> | Iterable<Buffer>;
  /** Gives up what was not read. */
  discard(): void;
}

/** Begins to pack a part. An error before or in packing ends the stream with it, so whoever reads the stream is told. */
export function pack(part: ZipPart): PackedPart {
  return 'whole' in part ? packedWhole(part) : packedStream(part);
}

function packedWhole({ name, whole }: SmallPart): PackedPart {
  const sums = { crc32: crc32(whole), size: whole.length };
  return { name, sums, packed: [deflateRawSync(whole, { level: LEVEL })], discard() {} };
}

function packedStream({ name, bytes }: StreamedPart): PackedPart {
  const sums = { crc32: 0, size: 0 };
  const ahead = Readable.from(summed(bytes(), sums), { objectMode: false, highWaterMark: AHEAD });
  const deflate = createDeflateRaw({ level: LEVEL, chunkSize: PACKED_PIECE });
  const packed = new PassThrough({ highWaterMark: PACKED_AHEAD });
  pipeline(ahead, deflate, packed, () => undefined);
  return { name, sums, packed, discard: () => packed.destroy() };
}

async function* summed(
  bytes: AsyncIterable<Buffer>,
  sums: { crc32: number; size: number },
): AsyncGenerator<Buffer> {
  for await (const piece of bytes) {
    sums.crc32 = crc32(piece, sums.crc32);
    sums.size += piece.length;
    yield piece;
  }
}
