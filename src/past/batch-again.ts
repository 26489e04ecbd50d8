import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { FOLDER_MODE } from '../output/owner-only.js';
import { unwritable } from '../output/unwritable.js';
import type { BatchSettings, ThreadPrograms } from '../run/settings.js';
import type { Ingredients } from './ingredients.js';
import type { ReaderPrograms } from '../roster/file/programs.js';

/** The build's programs, as a run has them. */
export interface Programs extends ReaderPrograms {
  /** The build's form of the shipped rules. */
  readonly builtRules: string;
  readonly threads: ThreadPrograms | undefined;
}

/**
 * What a past batch is asked for once more.
 * @param folder for rosters that are called otherwise by now
 * @throws Refusal where one of them cannot be copied there
 */
export async function batchAgain(
  { rosters, rules, standards, readings, ledger, options }: Ingredients,
  { builtRules, threads, legacyReader }: Programs,
  folder: string,
): Promise<BatchSettings & { readonly period: string }> {
  return {
    files: await underTheirNames(rosters, path.join(folder, 'rosters')),
    rules,
    builtRules,
    threads,
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
  };
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
