import { constants, crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip file, its headers included: state a field other than it is, and the file lies. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Buffer;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Bit 0 encrypted, bit 3 sizes behind the data, bit 11 name in UTF-8. */
  readonly flags: number;
  readonly crc: number;
  readonly size: number;
  /** Extra field of the directory, such as sizes of 64 bits. */
  readonly extra: Buffer;
}

const UTF8_NAME = 1 << 11;
const SIZES_BEHIND = 1 << 3;

export function stored(name: string, content: string | Buffer): ZipEntry {
  const bytes = Buffer.from(content);
  const [crc, size] = [crc32(bytes), bytes.length];
  return { name, packed: bytes, method: 0, flags: UTF8_NAME, crc, size, extra: Buffer.alloc(0) };
}

export function deflated(name: string, content: string | Buffer): ZipEntry {
  const entry = stored(name, content);
  return { ...entry, packed: deflateRawSync(entry.packed), method: 8 };
}

/** As a program writes that does not know the sizes when it begins: they stand behind the data. */
export function streamed(name: string, content: string | Buffer): ZipEntry {
  return { ...deflated(name, content), flags: UTF8_NAME | SIZES_BEHIND };
}

/** Large when read, small in the file and quick to make: `head`, `piece` so many times, `tail`. */
export function inflating(name: string, head: string, piece: string, times: number, tail: string): ZipEntry {
  const repeated = Buffer.from(piece);
  // A flushed stream ends on a byte, so that copies of it can stand one behind the other.
  const flushed = deflateRawSync(repeated, { finishFlush: constants.Z_FULL_FLUSH });
  const packed = [
    deflateRawSync(Buffer.from(head), { finishFlush: constants.Z_FULL_FLUSH }),
    ...Array.from({ length: times }, () => flushed),
    deflateRawSync(Buffer.from(tail)),
  ];
  let crc = crc32(head);
  for (let time = 0; time < times; time += 1) crc = crc32(repeated, crc);
  return {
    ...stored(name, ''),
    packed: Buffer.concat(packed),
    method: 8,
    crc: crc32(tail, crc),
    size: Buffer.byteLength(head + tail) + times * repeated.length,
  };
}

/** The entries one after another and their directory, which counts `count` of them. */
export function zipOf(
  entries: readonly ZipEntry[],
  { count = entries.length, comment = '' }: { readonly count?: number; readonly comment?: string } = {},
): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const body = Buffer.concat([localHeader(entry), Buffer.from(entry.name), entry.packed, behind(entry)]);
    directory.push(directoryHeader(entry, offset), Buffer.from(entry.name), entry.extra);
    bodies.push(body);
    offset += body.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...bodies, listed, end, Buffer.from(comment)]);
}

function localHeader(entry: ZipEntry): Buffer {
  const header = Buffer.alloc(30);
  header.write('PK\x03\x04', 'latin1');
  writeFacts(header, 4, (entry.flags & SIZES_BEHIND) === 0 ? entry : { ...entry, ...UNKNOWN });
  return header;
}

const UNKNOWN = { crc: 0, size: 0, packed: Buffer.alloc(0) };

function directoryHeader(entry: ZipEntry, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.write('PK\x01\x02', 'latin1');
  writeFacts(header, 6, entry);
  header.writeUInt16LE(entry.extra.length, 30);
  header.writeUInt32LE(offset, 42);
  return header;
}

/** What both headers say, from "version needed" to the length of the name. */
function writeFacts(header: Buffer, at: number, { name, packed, method, flags, crc, size }: ZipEntry): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(flags, at + 2);
  header.writeUInt16LE(method, at + 4);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(packed.length, at + 14);
  header.writeUInt32LE(Math.min(size, 0xffffffff), at + 18);
  header.writeUInt16LE(Buffer.byteLength(name), at + 22);
}

function behind({ flags, crc, packed, size }: ZipEntry): Buffer {
  if ((flags & SIZES_BEHIND) === 0) return Buffer.alloc(0);
  const descriptor = Buffer.alloc(16);
  descriptor.write('PK\x07\x08', 'latin1');
  descriptor.writeUInt32LE(crc, 4);
  descriptor.writeUInt32LE(packed.length, 8);
  descriptor.writeUInt32LE(size, 12);
  return descriptor;
}

/** The extra field that states an inflated size of 64 bits, for an entry whose `size` is beyond 32. */
export function wideSize(size: number): Pick<ZipEntry, 'size' | 'extra'> {
  const extra = Buffer.alloc(12);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  return { size: 0xffffffff, extra };
}
