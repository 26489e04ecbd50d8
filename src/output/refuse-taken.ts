import path from 'node:path';
import type { Refusal } from '../model/refusal.js';
import { refused } from '../model/refusals/refused.js';
import type { Say } from '../model/refusals/say.js';
import { foreignFile, type Command } from './foreign-file.js';
import { RECEIPT_FILE } from './receipt-file.js';
import { statOf } from './stat-of.js';
import { unwritable } from './unwritable.js';

/** `new`: the folder must not exist. `replace-…`: what stands there gives way, if it is what the same command wrote before. */
export type PublishMode = 'new' | `replace-${Command}`;

/**
 * Only a folder that may be replaced, or nothing, may stand where results are to go.
 * @throws Refusal OUTPUT_EXISTS, OUTPUT_UNWRITABLE (it cannot be told what stands there)
 */
export async function refuseTaken(out: string, mode: PublishMode): Promise<void> {
  try {
    await refuse(out, mode);
  } catch (error) {
    throw unwritable(out, error);
  }
}

async function refuse(out: string, mode: PublishMode): Promise<void> {
  // Resolved, because a link with a slash after it would be followed.
  const place = path.resolve(out);
  const stat = await statOf(place);
  if (stat === undefined) return;
  if (!stat.isDirectory())
    throw taken(out, (say) => (stat.isSymbolicLink() ? say.outIsLink() : say.outIsFile()));
  if (mode === 'new') throw taken(out, (say) => say.outExists());
  if ((await statOf(path.join(place, RECEIPT_FILE))) !== undefined)
    throw taken(out, (say) => say.outPosted(RECEIPT_FILE));
  const foreign = await foreignFile(place, mode === 'replace-run' ? 'run' : 'check');
  if (foreign !== undefined) {
    const named = path.join(out, foreign);
    throw taken(out, (say) => say.outForeign(named));
  }
}

function taken(out: string, say: Say): Refusal {
  return refused('OUTPUT_EXISTS', out, say);
}
