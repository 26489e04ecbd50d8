import { statedRunId } from '../../run/manifest.js';
import type { Manifest } from '../manifest.js';
import { MANIFEST_FILE } from '../read-manifest.js';
import type { FileDifference } from './audit-result.js';
import { differingParts, rawManifest, type RawManifest } from './manifest-text.js';

/** A manifest as it was read, and the text that it was read from. */
export interface ManifestRead {
  readonly manifest: Manifest;
  readonly text: string;
}

/**
 * The manifest against itself (its id is the hash of what it says) and against the one that comes out when computed again.
 * @param computed undefined: nothing could be computed
 * @param version of what computes, against that of the run; another states itself, and packs workbooks in other bytes
 */
export function manifestDifference(
  stated: ManifestRead,
  computed: ManifestRead | undefined,
  version: 'same' | 'other',
): readonly FileDifference[] {
  const raw = rawManifest(stated.text);
  const manifest = statedRunId(raw) === raw.runId ? 'same' : 'differs';
  if (computed === undefined) return manifest === 'same' ? [] : [difference(manifest, 'unknown', [])];
  const expected = version === 'same' ? rawManifest(computed.text) : asIfOf(stated.manifest, computed);
  const text = version === 'same' ? computed.text : `${JSON.stringify(expected, undefined, 2)}\n`;
  if (text === stated.text) return [];
  return [difference(manifest, 'differs', differingParts(raw, expected))];
}

function difference(
  manifest: FileDifference['manifest'],
  recomputed: FileDifference['recomputed'],
  parts: readonly string[],
): FileDifference {
  return { name: MANIFEST_FILE, here: 'present', manifest, recomputed, parts };
}

/** What was computed as the version of the run would state it, where its workbooks hold the same. */
function asIfOf({ butie, node, outputs }: Manifest, computed: ManifestRead): RawManifest {
  const then = new Map(outputs.map((file) => [file.name, file]));
  const files = computed.manifest.outputs.map((file) => {
    const before = then.get(file.name);
    const sameParts =
      before !== undefined && file.partsSha256 !== undefined && before.partsSha256 === file.partsSha256;
    return sameParts ? { ...file, sha256: before.sha256 } : file;
  });
  return { ...rawManifest(computed.text), butie, node, outputs: files };
}
