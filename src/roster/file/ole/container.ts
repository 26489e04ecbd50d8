import { open } from 'node:fs/promises';
import { LIMITS } from '../limits.js';
import { corrupt, tooLargeForXls } from '../refusals.js';
import { unreadable, type FileSource } from '../source.js';
import { Refusal } from '../../../model/refusal.js';
import { readDirectory, type OleEntry } from './directory.js';
import { followChain, numbersOf, readSectors } from './sectors.js';

/** An OLE compound file, open. */
export interface Container {
  /** The streams at its top. */
  readonly streams: readonly OleEntry[];
  /** The bytes of a stream. @throws Refusal FILE_CORRUPT */
  read(stream: OleEntry): Promise<Buffer>;
}

/** Streams shorter than this lie in the small sectors, which are in the root entry's stream. */
const SMALL_STREAM = 4096;
const SMALL_SECTOR = 64;

/**
 * Opens an OLE compound file (MS-CFB) for as long as `use` takes. Its numbers are believed only as far as the file reaches: chains
 * of sectors lie in the file, end, and are as long as what they hold.
 * @throws Refusal FILE_CORRUPT (also a file cut short), FILE_TOO_LARGE, FILE_NOT_FOUND
 */
export async function withContainer<Result>(
  source: FileSource,
  use: (container: Container) => Promise<Result>,
): Promise<Result> {
  if (source.bytes > LIMITS.oleBytes) throw tooLargeForXls(source.name, 'fileBytes', LIMITS.oleBytes);
  const file = await open(source.path, 'r').catch((error: unknown) => {
    throw unreadable(source.name, error);
  });
  try {
    const sectors = await readSectors(file, source);
    const { root, streams } = readDirectory(
      await sectors.read(sectors.directoryStart, undefined),
      source.name,
    );

    async function readSmall({ start, bytes }: OleEntry): Promise<Buffer> {
      const table = Uint32Array.from(numbersOf(await sectors.read(sectors.smallTableStart, undefined)));
      const pool = await sectors.read(root.start, root.bytes);
      const pieces = followChain(table, start, source.name).map((at) =>
        pool.subarray(at * SMALL_SECTOR, (at + 1) * SMALL_SECTOR),
      );
      const found = Buffer.concat(pieces);
      if (found.length < bytes) throw corrupt(source.name, (say) => say.oleBookCutShort());
      return found.subarray(0, bytes);
    }

    return await use({
      streams,
      read: (stream) =>
        stream.bytes < SMALL_STREAM ? readSmall(stream) : sectors.read(stream.start, stream.bytes),
    });
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error && 'syscall' in error)) throw error;
    throw unreadable(source.name, error);
  } finally {
    await file.close();
  }
}
