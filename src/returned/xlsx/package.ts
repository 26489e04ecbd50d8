import { getFileNameLowLevel, openPromise, type Entry, type ZipFile } from 'yauzl';
import { corrupt, encrypted } from '../../roster/file/refusals.js';
import type { FileSource } from '../../roster/file/source.js';

/** A file of a zip as it lies there, packed. */
export interface RawEntry {
  /** Path inside the package, as the reader finds parts by: lower case, without a leading slash. */
  readonly key: string;
  readonly entry: Entry;
  /** Its packed bytes. */
  packed(): Promise<AsyncIterable<Buffer>>;
}

/** A package opened for copying what is in it. */
export interface RawPackage {
  /** In the order of the directory. */
  readonly entries: readonly RawEntry[];
  close(): void;
}

/** @throws Refusal FILE_CORRUPT, FILE_ENCRYPTED */
export async function openPackage({ path, name }: Pick<FileSource, 'path' | 'name'>): Promise<RawPackage> {
  const zip = await openPromise(path, { autoClose: false, decodeStrings: false }).catch(() => {
    throw corrupt(name, (say) => say.archiveCutShort());
  });
  // Without a listener, a late error (such as one on closing) would end the process.
  zip.on('error', () => {});
  try {
    const entries: RawEntry[] = [];
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw encrypted(name);
      entries.push({ key: keyOf(entry), entry, packed: () => packedBytes(zip, entry) });
    }
    return { entries, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function keyOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const path = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  return path.replace(/^\/+/, '').toLowerCase();
}

async function packedBytes(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  const stored = !entry.isCompressed();
  const bytes: AsyncIterable<Buffer> = stored
    ? await zip.openReadStreamPromise(entry)
    : await zip.openReadStreamPromise(entry, { decodeFileData: false });
  return bytes;
}
