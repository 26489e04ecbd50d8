import { refused } from '../model/refusals/refused.js';
import { findInputs, type FoundInput } from './find-inputs.js';
import type { Manifest } from './manifest.js';

/** The rosters of a run, each as the run read it. @throws Refusal FILE_NOT_FOUND, also where one was changed since */
export async function unchangedInputs(
  run: string,
  { inputs }: Manifest,
  folder: string | undefined,
): Promise<readonly FoundInput[]> {
  const found = await findInputs(inputs, { inputs: folder, run });
  for (const [at, { name, place, sha256 }] of found.entries()) {
    const then = inputs[at]?.sha256 ?? '';
    if (sha256 === then) continue;
    throw refused('FILE_NOT_FOUND', name, (say) => say.rosterChanged(place, sha256, then));
  }
  return found;
}
