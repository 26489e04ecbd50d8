import { hashSources, readSources } from '../../policy/source.js';
import { listNames } from '../../roster/standards/load-standards.js';
import { sha256OfFile } from '../../roster/file/digest.js';
import path from 'node:path';
import type { Manifest } from '../manifest.js';
import type { Cause } from './audit-result.js';
import { differingNames } from './stated-causes.js';

/** Folders of the rules and lists that a run should have used, as far as they are named. */
export interface Wanted {
  readonly rules: string | undefined;
  readonly standards: string | undefined;
}

/** Where a run did not use them. @throws Refusal RULES_INVALID, STANDARDS_INVALID where a folder cannot be read */
export async function wantedCauses(
  { rules, standards }: Manifest,
  wanted: Wanted,
): Promise<readonly Cause[]> {
  const causes: Cause[] = [];
  if (wanted.rules !== undefined) {
    const found = hashSources(await readSources(wanted.rules));
    if (found !== rules.sha256)
      causes.push({ what: 'rule', name: wanted.rules, stated: rules.sha256, found, intact: '' });
  }
  if (wanted.standards !== undefined) {
    const folder = wanted.standards;
    const hashes = new Map<string, string>();
    for (const name of await listNames(folder)) hashes.set(name, await sha256OfFile(path.join(folder, name)));
    const used = new Map(standards.map(({ name, sha256 }) => [name, sha256]));
    causes.push(...differingNames('standard', used, hashes));
  }
  return causes;
}
