/** What a zip states of one file in it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly crc32: number;
  readonly size: number;
  readonly packedSize: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** A field of a record: [how many bytes, value], little-endian. */
type Field = readonly [2 | 4 | 8, number];

const VERSION = 20;
const VERSION_ZIP64 = 45;
/** Made on Unix, by version 6.3 of the format: the attributes are then a file mode. */
const MADE_BY = (3 << 8) | 63;
const OWNER_ONLY_FILE = 0o100_600;
/** Names are UTF-8; checksum and sizes follow the content. */
const FLAGS = (1 << 11) | (1 << 3);
const DEFLATED = 8;
const MIDNIGHT = 0;
/** 2000-01-01, always: the bytes must not tell when they were written. */
const DAY = (20 << 9) | (1 << 5) | 1;
const MOST_32 = 0xffff_ffff;
const MOST_16 = 0xffff;

/** Stands before a file's packed bytes. Source of all records here: APPNOTE.TXT 6.3, sections 4.3 and 4.5.3. */
export function localHeader(name: string): Buffer {
  const text = Buffer.from(name, 'utf8');
  return Buffer.concat([
    record([4, 0x04034b50], [2, VERSION], [2, FLAGS], [2, DEFLATED], [2, MIDNIGHT], [2, DAY]),
    record([4, 0], [4, 0], [4, 0], [2, text.length], [2, 0]),
    text,
  ]);
}

/** Stands after a file's packed bytes. */
export function dataDescriptor(entry: ZipEntry): Buffer {
  const width = isLarge(entry) ? 8 : 4;
  return record([4, 0x08074b50], [4, entry.crc32], [width, entry.packedSize], [width, entry.size]);
}

/** A file's record in the directory at the end. */
export function directoryRecord(entry: ZipEntry): Buffer {
  const { size, packedSize, offset } = entry;
  const text = Buffer.from(entry.name, 'utf8');
  const large = isLarge(entry);
  const extra = large ? record([2, 1], [2, 24], [8, size], [8, packedSize], [8, offset]) : Buffer.alloc(0);
  return Buffer.concat([
    record([4, 0x02014b50], [2, MADE_BY], [2, large ? VERSION_ZIP64 : VERSION], [2, FLAGS], [2, DEFLATED]),
    record([2, MIDNIGHT], [2, DAY], [4, entry.crc32]),
    record([4, large ? MOST_32 : packedSize], [4, large ? MOST_32 : size]),
    record([2, text.length], [2, extra.length], [2, 0], [2, 0], [2, 0]),
    record([4, OWNER_ONLY_FILE * 0x1_0000], [4, large ? MOST_32 : offset]),
    text,
    extra,
  ]);
}

/** What ends a zip, in the large form too where the plain one does not hold the figures. */
export function endRecords(entries: number, directory: { offset: number; size: number }): Buffer {
  const { offset, size } = directory;
  const count = Math.min(entries, MOST_16);
  const plain = Buffer.concat([
    record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count]),
    record([4, Math.min(size, MOST_32)], [4, Math.min(offset, MOST_32)], [2, 0]),
  ]);
  if (entries < MOST_16 && size < MOST_32 && offset < MOST_32) return plain;
  return Buffer.concat([
    record([4, 0x06064b50], [8, 44], [2, MADE_BY], [2, VERSION_ZIP64], [4, 0], [4, 0]),
    record([8, entries], [8, entries], [8, size], [8, offset]),
    record([4, 0x07064b50], [4, 0], [8, offset + size], [4, 1]),
    plain,
  ]);
}

function isLarge({ size, packedSize, offset }: ZipEntry): boolean {
  return Math.max(size, packedSize, offset) >= MOST_32;
}

function record(...fields: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(value, at, width);
    at += width;
  }
  return bytes;
}
