import type { Entry } from 'yauzl';

/** Checksum and sizes stand in the header here, not behind the content; what a flag says of the name stays. */
const NO_DESCRIPTOR = 0xffff & ~(1 << 3);
const ZIP64 = 0x0001;

/** Stands before packed bytes that are copied as they are. Source: APPNOTE.TXT 6.3, 4.3.7. */
export function rawLocalHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  putCommon(header, 4, entry);
  header.writeUInt16LE(entry.fileNameRaw.length, 26);
  return Buffer.concat([header, entry.fileNameRaw]);
}

/** The record of such bytes in the directory, with the date, attributes and remark that they had. 4.3.12 */
export function rawDirectoryRecord(entry: Entry, offset: number): Buffer {
  const extra = Buffer.concat(entry.extraFields.filter(({ id }) => id !== ZIP64).map(extraField));
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(entry.versionMadeBy, 4);
  putCommon(header, 6, entry);
  header.writeUInt16LE(entry.fileNameRaw.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt16LE(entry.fileCommentRaw.length, 32);
  header.writeUInt16LE(entry.internalFileAttributes, 36);
  header.writeUInt32LE(entry.externalFileAttributes, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, entry.fileNameRaw, extra, entry.fileCommentRaw]);
}

/** What both records say in the same order. */
function putCommon(header: Buffer, at: number, entry: Entry): void {
  header.writeUInt16LE(entry.versionNeededToExtract, at);
  header.writeUInt16LE(entry.generalPurposeBitFlag & NO_DESCRIPTOR, at + 2);
  header.writeUInt16LE(entry.compressionMethod, at + 4);
  header.writeUInt16LE(entry.lastModFileTime, at + 6);
  header.writeUInt16LE(entry.lastModFileDate, at + 8);
  header.writeUInt32LE(entry.crc32, at + 10);
  header.writeUInt32LE(entry.compressedSize, at + 14);
  header.writeUInt32LE(entry.uncompressedSize, at + 18);
}

function extraField({ id, data }: { id: number; data: Buffer }): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}
