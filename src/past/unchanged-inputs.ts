import { Refusal } from '../model/refusal.js';
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
    if (sha256 === inputs[at]?.sha256) continue;
    const problem = `${place} 已不是计算时的内容（SHA-256 现为 ${sha256}，当时为 ${inputs[at]?.sha256 ?? ''}）`;
    throw new Refusal('FILE_NOT_FOUND', name, problem, '请用 --inputs 指明存放当时名册的文件夹');
  }
  return found;
}
