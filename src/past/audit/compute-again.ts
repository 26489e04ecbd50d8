import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../../model/refusal.js';
import type { FoundInput } from '../find-inputs.js';
import { ingredientsOf, type GivenLedger } from '../ingredients.js';
import { manifestOf, type Manifest } from '../manifest.js';
import { MANIFEST_FILE } from '../read-manifest.js';
import { recompute, type Machine } from '../recompute.js';
import { attempt } from './attempt.js';
import type { FolderContent } from './folder-content.js';
import { type ListDifferences, readLists } from './list-differences.js';
import type { ManifestRead } from './manifest-difference.js';

/** A run as it was written, and what there is to compute it again. */
export interface RunToCompute {
  readonly run: string;
  readonly manifest: Manifest;
  readonly content: FolderContent;
  readonly rosters: readonly FoundInput[];
  readonly ledger: GivenLedger;
  readonly machine: Machine;
  /** A folder of rules that is as the manifest states, where those of the run are not. */
  readonly intact: string | undefined;
}

export interface ComputedAgain extends ManifestRead {
  readonly lists: ListDifferences;
  /** The folder of the rules that were used. */
  readonly rules: string;
}

/** Computes a run by its own copy of the rules, or, where these cannot be used any more, by intact ones; or says why it could not. */
export async function computeAgain(again: RunToCompute): Promise<ComputedAgain | Refusal> {
  const first = await attempt(() => computeBy(again));
  const unusable = first instanceof Refusal && first.code === 'RULES_INVALID';
  return unusable && again.intact !== undefined ? attempt(() => computeBy(again, again.intact)) : first;
}

async function computeBy(
  { run, manifest, content, rosters, ledger, machine }: RunToCompute,
  intact?: string,
): Promise<ComputedAgain> {
  const own = ingredientsOf(run, manifest, rosters, ledger);
  const rules = intact ?? own.rules;
  return recompute({ ...own, rules }, machine, async (folder) => {
    const computed = await manifestOf(folder);
    return {
      manifest: computed,
      text: await readFile(path.join(folder, MANIFEST_FILE), 'utf8'),
      lists: await readLists({ run, content, folder, computed }),
      rules,
    };
  });
}
