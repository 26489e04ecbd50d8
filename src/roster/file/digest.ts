import { createHash } from 'node:crypto';
import { piecesOf } from './pieces.js';

/** SHA-256 of the file's bytes, lower-case hex, read piece by piece. @throws Refusal FILE_NOT_FOUND */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of piecesOf(path)) hash.update(piece);
  return hash.digest('hex');
}
