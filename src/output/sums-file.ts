import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeFileOwnerOnly } from './owner-only.js';
import type { WrittenFile } from './written-file.js';

/** Hashes of the rosters given back by a check, which has no manifest; in the form of sha256sum. */
export const SUMS_FILE = 'annotated/SHA256SUMS';

/** @param folder of the results; @param files named from it, all in the folder of the sums; @throws Refusal OUTPUT_UNWRITABLE */
export async function writeSums(folder: string, files: readonly WrittenFile[]): Promise<void> {
  const lines = files.map(({ name, sha256 }) => `${sha256}  ${path.posix.basename(name)}\n`);
  await writeFileOwnerOnly(path.join(folder, SUMS_FILE), lines.join(''));
}

/** The files that the sums name, from `folder`, if they are as they were written. */
export async function intactNames(folder: string): Promise<readonly string[]> {
  const sums = await readFile(path.join(folder, SUMS_FILE), 'utf8').catch(() => '');
  const names: string[] = [];
  for (const line of sums.split('\n')) {
    const [, sha256, base] = /^([0-9a-f]{64}) {2}([^/\\]+)$/.exec(line) ?? [];
    if (base === undefined) continue;
    const name = path.posix.join(path.posix.dirname(SUMS_FILE), base);
    if ((await hashOf(path.join(folder, name))) === sha256) names.push(name);
  }
  return names;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    const stream: AsyncIterable<Buffer> = createReadStream(file);
    for await (const bytes of stream) hash.update(bytes);
    return hash.digest('hex');
  } catch {
    return '';
  }
}
