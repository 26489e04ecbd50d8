import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { FILE_MODE } from '../../output/owner-only.js';
import { unwritable } from '../../output/unwritable.js';
import { pack, type StreamedPart } from '../../output/workbook/zip-bytes.js';
import {
  dataDescriptor,
  directoryRecord,
  endRecords,
  localHeader,
} from '../../output/workbook/zip-records.js';
import type { RawEntry } from './package.js';
import { rawDirectoryRecord, rawLocalHeader } from './raw-records.js';

/** A file of the package that is written: copied packed as it is, or made anew. */
export type PackageFile = RawEntry | StreamedPart;

/** Writes a package, its files in this order. @returns SHA-256 of its bytes, in hex; @throws Refusal OUTPUT_UNWRITABLE */
export async function writePackage(path: string, files: readonly PackageFile[]): Promise<string> {
  const hash = createHash('sha256');
  const hashed = async function* (): AsyncGenerator<Buffer> {
    for await (const bytes of packageBytes(files)) {
      hash.update(bytes);
      yield bytes;
    }
  };
  try {
    await pipeline(hashed, createWriteStream(path, { flags: 'wx', mode: FILE_MODE }));
  } catch (error) {
    throw unwritable(path, error);
  }
  return hash.digest('hex');
}

async function* packageBytes(files: readonly PackageFile[]): AsyncGenerator<Buffer> {
  const records: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const written = 'entry' in file ? copied(file, offset) : made(file, offset);
    let record = await written.next();
    for (; record.done !== true; record = await written.next()) {
      offset += record.value.length;
      yield record.value;
    }
    records.push(record.value);
  }
  const directory = Buffer.concat(records);
  yield directory;
  yield endRecords(records.length, { offset, size: directory.length });
}

/** @returns the record in the directory */
async function* copied({ entry, packed }: RawEntry, offset: number): AsyncGenerator<Buffer, Buffer> {
  yield rawLocalHeader(entry);
  yield* await packed();
  return rawDirectoryRecord(entry, offset);
}

async function* made(part: StreamedPart, offset: number): AsyncGenerator<Buffer, Buffer> {
  yield localHeader(part.name);
  const { packed, sums } = pack(part);
  let packedSize = 0;
  for await (const piece of packed) {
    packedSize += piece.length;
    yield piece;
  }
  const entry = { name: part.name, ...sums, packedSize, offset };
  yield dataDescriptor(entry);
  return directoryRecord(entry);
}
