import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { RECEIPT_FILE } from '../output/receipt-file.js';
import type { Refusal, RefusalText } from '../model/refusal.js';
import { refused, type RefusalWords } from '../model/refusals/refused.js';
import { sealOf, statedRunId } from '../run/manifest.js';
import { manifestOf, type Manifest } from './manifest.js';
import { MANIFEST_FILE } from './read-manifest.js';

/** A run whose every file is as its manifest says. */
export interface IntactRun {
  readonly folder: string;
  readonly manifest: Manifest;
  /** SHA-256 of the manifest itself: who approves the run approves this. */
  readonly sha256: string;
}

/**
 * Holds every file of a run's folder against its manifest, and the manifest against its own id.
 * @throws Refusal RUN_INVALID where it is no run, RUN_ALTERED naming the file that is not as it was written, is missing or does not belong
 */
export async function intactRun(folder: string): Promise<IntactRun> {
  const manifest = await manifestOf(folder);
  const bytes = await readFile(path.join(folder, MANIFEST_FILE));
  const text = bytes.toString('utf8');
  const stated: Record<string, unknown> = JSON.parse(text);
  const isSealed = stated.seal === sealOf(stated) && statedRunId(stated) === manifest.runId;
  if (!isSealed || text !== `${JSON.stringify(stated, undefined, 2)}\n`)
    throw altered(folder, MANIFEST_FILE, (say) => say.manifestAltered());
  for (const { name, sha256 } of manifest.outputs) {
    const found = await hashOf(path.join(folder, ...name.split('/')));
    if (found === undefined) throw altered(folder, name, (say) => say.outputMissing());
    if (found !== sha256) throw altered(folder, name, (say) => say.outputAltered(found));
  }
  const known = new Set([MANIFEST_FILE, RECEIPT_FILE, ...manifest.outputs.map(({ name }) => name)]);
  const stranger = (await filesIn(folder)).find((name) => !known.has(name));
  if (stranger !== undefined) throw altered(folder, stranger, (say) => say.notOfThisRun());
  return { folder, manifest, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function altered(folder: string, name: string, say: (words: RefusalWords) => RefusalText): Refusal {
  return refused('RUN_ALTERED', path.join(folder, name), say);
}

async function hashOf(file: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    // A link leads out of the run, and a pipe would be waited for without end.
    if (!(await lstat(file)).isFile()) return undefined;
    await pipeline(createReadStream(file), hash);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

/** Everything below a folder that is no folder, by its name within. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted((a, b) => (a < b ? -1 : 1));
}
