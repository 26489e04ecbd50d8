import path from 'node:path';
import { RECEIPT_FILE } from '../../output/receipt-file.js';
import type { WrittenFile } from '../../output/written-file.js';
import type { Manifest } from '../manifest.js';
import { MANIFEST_FILE } from '../read-manifest.js';
import type { Agreement, FileDifference } from './audit-result.js';
import type { FolderContent } from './folder-content.js';
import { partsSha256Of } from '../../output/workbook/unpacked-hash.js';

type Outputs = Manifest['outputs'];

export interface FilesToCompare {
  readonly run: string;
  readonly content: FolderContent;
  /** As the run's manifest names them. */
  readonly stated: Outputs;
  /** As they were written when computed again; undefined: nothing could be computed. */
  readonly computed: Outputs | undefined;
  /** `parts`: another version packs workbooks in other bytes, and only what is in them must be the same. */
  readonly workbooks: 'bytes' | 'parts';
}

/** Every file of the folder, or that should be in it, which is not as stated or not as computed. The manifest itself is compared elsewhere. */
export async function fileDifferences({
  run,
  content,
  stated,
  computed,
  workbooks,
}: FilesToCompare): Promise<readonly FileDifference[]> {
  const own = [...content.files.keys()].filter((name) => name !== MANIFEST_FILE && name !== RECEIPT_FILE);
  const names = new Set([
    ...own,
    ...stated.map(({ name }) => name),
    ...(computed ?? []).map(({ name }) => name),
  ]);
  const differences: FileDifference[] = content.odd.map((name) => ({
    name,
    here: 'present',
    manifest: 'absent',
    recomputed: computed === undefined ? 'unknown' : 'absent',
    parts: [],
  }));
  for (const name of [...names].toSorted()) {
    const actual = content.files.get(name);
    const manifest = agreement(actual, stated.find((each) => each.name === name)?.sha256);
    const recomputed = computed === undefined ? 'unknown' : await withComputed(name, actual, computed);
    if (manifest === 'same' && (recomputed === 'same' || recomputed === 'unknown')) continue;
    const here = actual === undefined ? 'missing' : 'present';
    differences.push({ name, here, manifest, recomputed, parts: [] });
  }
  return differences;

  async function withComputed(name: string, actual: string | undefined, files: Outputs): Promise<Agreement> {
    const file = files.find((each) => each.name === name);
    const bytes = agreement(actual, file?.sha256);
    if (bytes !== 'differs' || workbooks === 'bytes' || file?.partsSha256 === undefined) return bytes;
    return agreement(await partsSha256Of(path.join(run, name)), file.partsSha256);
  }
}

function agreement(actual: string | undefined, expected: WrittenFile['sha256'] | undefined): Agreement {
  if (expected === undefined) return 'absent';
  return actual === expected ? 'same' : 'differs';
}
