import type { Manifest } from '../manifest.js';
import { usedRulesFolder } from '../used-rules.js';
import { rulesHashOf } from '../rules-hash.js';
import type { Cause, CauseKind } from './audit-result.js';
import type { FolderContent } from './folder-content.js';

const USED: readonly (readonly [folder: string, what: CauseKind])[] = [
  ['used/rules/', 'rule'],
  ['used/standards/', 'standard'],
];

/**
 * The copies of rules and standards in a run's folder that are not what the run used.
 * @param shipped a folder of rules that may be what the run used where its own copy is not
 */
export async function usedCauses(
  run: string,
  manifest: Manifest,
  { files }: FolderContent,
  shipped: string,
): Promise<readonly Cause[]> {
  const causes = USED.flatMap(([folder, what]) => {
    const stated = new Map(manifest.outputs.map(({ name, sha256 }) => [name, sha256]));
    const names = [...new Set([...stated.keys(), ...files.keys()])].filter((name) => name.startsWith(folder));
    return names.toSorted().flatMap((name): Cause[] => {
      const [then = '', now = ''] = [stated.get(name), files.get(name)];
      return then === now ? [] : [{ what, name, stated: then, found: now, intact: '' }];
    });
  });
  const { sha256 } = manifest.rules;
  const hash = await rulesHashOf(usedRulesFolder(run));
  if (hash === sha256) return causes;
  const intact = (await rulesHashOf(shipped)) === sha256 ? shipped : '';
  return [{ what: 'rule', name: 'used/rules/', stated: sha256, found: hash, intact }, ...causes];
}
