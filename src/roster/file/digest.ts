import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { unreadable } from './source.js';

/** SHA-256 of the file's bytes, lower-case hex, read as a stream. @throws Refusal FILE_NOT_FOUND */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch (error) {
    throw unreadable(basename(path), error);
  }
  return hash.digest('hex');
}
