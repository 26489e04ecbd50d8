import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { FOLDER_MODE, writeFileOwnerOnly } from '../output/owner-only.js';
import { unwritable } from '../output/unwritable.js';
import type { WrittenFile } from '../output/written-file.js';
import type { RuleSource } from '../policy/rule-source.js';

/** Copies the rules and standards that a run used beside its results, so that it can be recomputed when both have changed. */
export async function copyUsed(
  folder: string,
  sources: readonly RuleSource[],
  standards: readonly { readonly name: string; readonly bytes: Buffer }[],
): Promise<readonly WrittenFile[]> {
  const files = [
    ...sources.map(({ name, text }) => ({
      name: `rules/${name}`,
      bytes: Buffer.from(text.replaceAll('\r\n', '\n'), 'utf8'),
    })),
    ...standards.map(({ name, bytes }) => ({ name: `standards/${name}`, bytes })),
  ];
  const written: WrittenFile[] = [];
  for (const { name, bytes } of files) {
    const place = path.join(folder, ...name.split('/'));
    await mkdir(path.dirname(place), { recursive: true, mode: FOLDER_MODE }).catch((error: unknown) => {
      throw unwritable(folder, error);
    });
    await writeFileOwnerOnly(place, bytes);
    written.push({
      name: `used/${name}`,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      partsSha256: undefined,
    });
  }
  return written;
}
