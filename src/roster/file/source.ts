import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../../model/refusal.js';
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
  if (bytes === 0) throw new Refusal('FILE_EMPTY', name, '文件是空的（0 字节）', '请重新导出名册');
  if (bytes > LIMITS.fileBytes) throw tooLarge(name, '文件字节数', LIMITS.fileBytes);
  return { path, name, bytes, head: await readHead(path, name) };
}

async function sizeOf(path: string, name: string): Promise<number> {
  const found = await stat(path).catch((error: unknown) => {
    throw notFound(
      name,
      errorCode(error) === 'ENOENT' ? '没有这个文件' : `文件无法读取（${errorCode(error)}）`,
    );
  });
  // A pipe or device would block or never end.
  if (!found.isFile()) throw notFound(name, found.isDirectory() ? '这是文件夹，不是文件' : '这不是普通文件');
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

/** An error of the file system while a file is read, as a refusal. */
export function unreadable(name: string, error: unknown): Refusal {
  return notFound(name, `文件无法读取（${errorCode(error)}）`);
}

function notFound(name: string, problem: string): Refusal {
  return new Refusal('FILE_NOT_FOUND', name, problem, '请核对路径和读取权限');
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
}
