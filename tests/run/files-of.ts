import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { sha256OfFile } from '../../src/roster/file/digest.js';

/** Every file of a folder with the hash of its bytes. */
export async function filesOf(from: string): Promise<string> {
  const names = (await readdir(from, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(from, path.join(entry.parentPath, entry.name)))
    .toSorted();
  const lines: string[] = [];
  for (const name of names) lines.push(`${name} ${await sha256OfFile(path.join(from, name))}`);
  return lines.join('\n');
}
