import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { FOLDER_MODE } from '../output/owner-only.js';
import { unwritable } from '../output/unwritable.js';
import type { ReaderPrograms } from '../roster/file/programs.js';
import type { Progress } from '../run/compute.js';
import { runBatch } from '../run/run-batch.js';
import type { Ingredients } from './ingredients.js';
import { withScratchFolder } from './scratch-folder.js';

/** What computes: the build's programs, as a run has them, and which version they are. */
export interface Machine extends ReaderPrograms {
  /** The build's form of the shipped rules. */
  readonly builtRules: string;
  readonly version: string;
  readonly progress: Progress;
}

/**
 * Computes a batch again from its ingredients, into a folder that only its owner can read and that is gone afterwards.
 * @param look is given the folder of the new run, as `butie run` would have written it
 * @throws Refusal as runBatch does, and what `look` throws
 */
export async function recompute<Seen>(
  { rosters, rules, standards, readings, ledger, options, otherReadings }: Ingredients,
  { builtRules, sheetThread, legacyReader, version, progress }: Machine,
  look: (run: string) => Promise<Seen>,
): Promise<Seen> {
  return withScratchFolder(async (folder) => {
    const out = path.join(folder, 'run');
    await runBatch(
      {
        files: await underTheirNames(rosters, path.join(folder, 'rosters')),
        rules,
        builtRules,
        sheetThread,
        legacyReader,
        standards,
        period: options.period,
        batch: options.batch,
        kind: options.kind ?? undefined,
        sheet: options.sheet ?? undefined,
        only: options.only ?? undefined,
        readings: readings.map(({ id, used }) => `${id}=${used}`),
        hiddenRows: options.includeHidden ? 'read' : 'hold',
        ledger,
        out,
        mode: 'new',
        otherReadings,
        version,
      },
      progress,
    );
    return look(out);
  });
}

/** The name of a roster stands in the results: one that is called otherwise by now is copied under its own. */
async function underTheirNames(rosters: Ingredients['rosters'], folder: string): Promise<readonly string[]> {
  await mkdir(folder, { mode: FOLDER_MODE });
  const files: string[] = [];
  for (const { name, place } of rosters) {
    const copy = path.join(folder, name);
    const called = path.basename(place) === name;
    if (!called)
      await copyFile(place, copy).catch((error: unknown) => {
        throw unwritable(copy, error);
      });
    files.push(called ? place : copy);
  }
  return files;
}
