import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { refused } from '../model/refusals/refused.js';
import type { BatchSettings } from './settings.js';

/** What is read must not stand in the folder that will be replaced: a corrected carry roster would go with it. Throws `Refusal`. */
export async function refuseInside(
  out: string,
  { files, standards, rules }: Pick<BatchSettings, 'files' | 'standards' | 'rules'>,
): Promise<void> {
  const folder = await realPlace(path.resolve(out));
  for (const input of [...files, ...(standards === undefined ? [] : [standards]), rules]) {
    if (isWithin(folder, await realPlace(input))) {
      throw refused('USAGE', input, (say) => say.inputInside(out));
    }
  }
}

/** The place with every link followed, as far as it exists: one folder may have several names. */
async function realPlace(place: string): Promise<string> {
  const real = await realpath(place).catch(() => undefined);
  const parent = path.dirname(place);
  if (real !== undefined || parent === place) return real ?? place;
  return path.join(await realPlace(parent), path.basename(place));
}

function isWithin(folder: string, place: string): boolean {
  const inside = path.relative(folder, place);
  return inside !== '..' && !inside.startsWith(`..${path.sep}`) && !path.isAbsolute(inside);
}
