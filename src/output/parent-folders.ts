import { rmdir } from 'node:fs/promises';
import path from 'node:path';
import { statOf } from './stat-of.js';

/** The folders above `place` that do not exist, the deepest first. */
export async function missingParents(place: string): Promise<readonly string[]> {
  const parent = path.dirname(place);
  if (parent === place || (await statOf(parent)) !== undefined) return [];
  return [parent, ...(await missingParents(parent))];
}

/** Removes the folders as far as they exist and are empty; one that somebody else uses by now stays, and so do those above it. */
export async function removeEmpty(folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rmdir(folder).catch(() => undefined);
}
