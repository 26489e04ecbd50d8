import { crc32 } from 'node:zlib';
import { getFileNameLowLevel, openPromise, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '../../../model/refusal.js';
import { LIMITS } from '../limits.js';
import { corrupt, encrypted, tooLarge } from '../refusals.js';
import type { FileSource } from '../source.js';
import { inflate } from './inflate.js';

/** One part of an OOXML package. */
export interface Part {
  /** Path inside the package, without a leading slash. */
  readonly path: string;
  /** File and part, for messages. */
  readonly place: string;
  /** Inflated size as stated; reading more than that is an error. */
  readonly bytes: number;
  /** Inflated bytes, checked against size and checksum. May be called more than once. */
  read(): AsyncGenerator<Buffer>;
}

/** A package opened for reading parts by path; nothing is ever extracted, so odd entry names do no harm. */
export interface Archive {
  /** Finds a part by its path, in any letter case. @throws Refusal FILE_CORRUPT when there are several */
  find(path: string): Part | undefined;
  close(): void;
}

/** Opens a zip file. @throws Refusal FILE_CORRUPT (no directory, truncated), FILE_ENCRYPTED, FILE_TOO_LARGE (entries) */
export async function openArchive(source: FileSource): Promise<Archive> {
  const zip = await openPromise(source.path, { autoClose: false, decodeStrings: false }).catch(() => {
    throw corrupt(source.name, (say) => say.archiveCutShort());
  });
  // Without a listener, a late error (such as one on closing) would end the process.
  zip.on('error', () => {});
  try {
    return indexParts(zip, await readEntries(zip, source.name), source.name);
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function readEntries(zip: ZipFile, name: string): Promise<readonly Entry[]> {
  if (zip.entryCount > LIMITS.zipEntries) throw tooLarge(name, 'archiveFiles', LIMITS.zipEntries);
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (error) {
    const detail = messageOf(error);
    throw detail.includes('encryption')
      ? encrypted(name)
      : corrupt(name, (say) => say.archiveListWrong(detail));
  }
  return entries;
}

function indexParts(zip: ZipFile, entries: readonly Entry[], name: string): Archive {
  const parts = new Map<string, Part>();
  const twice = new Set<string>();
  for (const entry of entries) {
    const path = entryPath(entry);
    const key = path.toLowerCase();
    if (parts.has(key)) twice.add(key);
    else parts.set(key, toPart(zip, entry, path, `${name}（${path}）`));
  }
  return {
    find(path) {
      const key = path.toLowerCase();
      // Programs differ in which of them they show.
      if (twice.has(key)) throw corrupt(`${name}（${path}）`, (say) => say.partTwice());
      return parts.get(key);
    },
    close: () => zip.close(),
  };
}

function entryPath(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  // Not strict: backslashes become slashes.
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false).replace(/^\/+/, '');
}

function toPart(zip: ZipFile, entry: Entry, path: string, place: string): Part {
  let sound = false;
  return {
    path,
    place,
    bytes: entry.uncompressedSize,
    async *read() {
      if (entry.isEncrypted()) throw encrypted(place);
      guardSize(entry, place);
      // The same bytes need no second proof.
      if (sound) yield* inflated(zip, entry, place);
      else yield* checked(inflated(zip, entry, place), entry.crc32, place);
      sound = true;
    },
  };
}

async function* checked(
  chunks: AsyncIterable<Buffer>,
  expected: number,
  place: string,
): AsyncGenerator<Buffer> {
  let sum = 0;
  for await (const chunk of chunks) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== expected) throw corrupt(place, (say) => say.checksumWrong());
}

async function* inflated(zip: ZipFile, entry: Entry, place: string): AsyncGenerator<Buffer> {
  try {
    if (entry.isCompressed()) {
      const deflated = await zip.openReadStreamPromise(entry, { decodeFileData: false });
      yield* inflate(deflated, entry.uncompressedSize, place);
    } else {
      const stored: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
      yield* stored;
    }
  } catch (error) {
    throw error instanceof Refusal ? error : corrupt(place, (say) => say.inflationFailed(messageOf(error)));
  }
}

function guardSize({ uncompressedSize, compressedSize }: Entry, place: string): void {
  if (uncompressedSize > LIMITS.partBytes) throw tooLarge(place, 'partBytes', LIMITS.partBytes);
  if (uncompressedSize > LIMITS.inflationFloor && uncompressedSize > compressedSize * LIMITS.inflationRatio) {
    throw tooLarge(place, 'inflationRatio', LIMITS.inflationRatio);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
