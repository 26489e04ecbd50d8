import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { MANIFEST_FILE } from './read-manifest.js';

/** SHA-256 of the manifest in a run's folder, as the ledger keeps it: it tells the run from any other computation of its batch. */
export async function manifestHash(run: string): Promise<string> {
  const bytes = await readFile(path.join(run, MANIFEST_FILE));
  return createHash('sha256').update(bytes).digest('hex');
}
