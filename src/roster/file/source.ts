import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Refusal, RefusalText } from '../../model/refusal.js';
import { refused, type RefusalWords } from '../../model/refusals/refused.js';
import { LIMITS } from './limits.js';
import { tooLarge } from './refusals.js';

/** A regular, non-empty file that is there to be read. */
export interface FileSource {
  readonly path: string;
  /** Base name, the place in every message. */
  readonly name: string;
  readonly bytes: number;
  /** The first bytes, up to 4,096. */
  readonly head: Buffer;
}

const HEAD_BYTES = 4096;

/** Looks at the file. @throws Refusal FILE_NOT_FOUND (also a folder, a device, no permission), FILE_EMPTY, FILE_TOO_LARGE */
export async function locateFile(path: string): Promise<FileSource> {
  const name = basename(path);
  const bytes = await sizeOf(path, name);
  if (bytes === 0) throw refused('FILE_EMPTY', name, (say) => say.emptyFile());
  if (bytes > LIMITS.fileBytes) throw tooLarge(name, 'fileBytes', LIMITS.fileBytes);
  return { path, name, bytes, head: await readHead(path, name) };
}

async function sizeOf(path: string, name: string): Promise<number> {
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(name, error);
  });
  // A pipe or device would block or never end.
  if (!found.isFile()) throw notFound(name, (say) => (found.isDirectory() ? say.isFolder() : say.notPlain()));
  return found.size;
}

async function readHead(path: string, name: string): Promise<Buffer> {
  try {
    await using file = await open(path, 'r');
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** What an error of the file system means where a file is read. */
const MEANINGS: Readonly<Record<string, (say: RefusalWords) => RefusalText>> = {
  ENOENT: (say) => say.noFile(),
  EACCES: (say) => say.readDenied(),
  EPERM: (say) => say.readDenied(),
  EBUSY: (say) => say.readBusy(),
};

/** An error of the file system while a file is read, as a refusal. */
export function unreadable(name: string, error: unknown): Refusal {
  const code = errorCode(error);
  return notFound(name, MEANINGS[code] ?? ((say) => say.unreadable(code)));
}

function notFound(name: string, say: (words: RefusalWords) => RefusalText): Refusal {
  return refused('FILE_NOT_FOUND', name, say);
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
}
