import path from 'node:path';
import type { Progress } from '../run/compute.js';
import { runBatch } from '../run/run-batch.js';
import { batchAgain, type Programs } from './batch-again.js';
import type { Ingredients } from './ingredients.js';
import { withScratchFolder } from './scratch-folder.js';

/** What computes: the build's programs, as a run has them, and which version they are. */
export interface Machine extends Programs {
  readonly version: string;
  readonly progress: Progress;
}

/**
 * Computes a batch again from its ingredients, into a folder that only its owner can read and that is gone afterwards.
 * @param look is given the folder of the new run, as `butie run` would have written it
 * @throws Refusal as runBatch does, and what `look` throws
 */
export async function recompute<Seen>(
  ingredients: Ingredients,
  machine: Machine,
  look: (run: string) => Promise<Seen>,
): Promise<Seen> {
  return withScratchFolder(async (folder) => {
    const out = path.join(folder, 'run');
    await runBatch(
      {
        ...(await batchAgain(ingredients, machine, folder)),
        out,
        mode: 'new',
        otherReadings: ingredients.otherReadings,
        sheets: ingredients.sheets,
        version: machine.version,
      },
      machine.progress,
    );
    return look(out);
  });
}
