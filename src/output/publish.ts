import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { asNamed } from './as-named.js';
import { asidePlace, clearLeftovers, giveBack, stagingPlace } from './leftovers.js';
import { FOLDER_MODE } from './owner-only.js';
import { missingParents, removeEmpty } from './parent-folders.js';
import { refuseTaken, type PublishMode } from './refuse-taken.js';
import { statOf } from './stat-of.js';
import { unwritable } from './unwritable.js';

/**
 * Writes a folder whole or not at all: `write` fills another folder beside it, which takes its place when all is done.
 * On failure `out` and the folders above it are as they were.
 * @param write is given the folder to write to, which exists and is empty
 * @returns what `write` does
 * @throws Refusal OUTPUT_EXISTS (something stands at `out` that may not be replaced), OUTPUT_UNWRITABLE, and what `write` throws
 */
export async function publish<Result>(
  out: string,
  mode: PublishMode,
  write: (staging: string) => Promise<Result>,
): Promise<Result> {
  const place = path.resolve(out);
  const staging = stagingPlace(place);
  const missing = await asRefusal(out, () => missingParents(place));
  try {
    await asRefusal(out, () => makeStaging(staging, out, mode));
    try {
      const result = await write(staging);
      await refuseTaken(out, mode);
      await asRefusal(out, () => putInPlace(staging, place));
      return result;
    } catch (error) {
      // Whatever hinders the removal must not hide why the run failed; the next run clears it away.
      await rm(staging, { recursive: true, force: true }).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    await removeEmpty(missing);
    throw asNamed(error, staging, out);
  }
}

async function makeStaging(staging: string, out: string, mode: PublishMode): Promise<void> {
  const place = path.resolve(out);
  await mkdir(path.dirname(place), { recursive: true, mode: FOLDER_MODE });
  await giveBack(place);
  // What was given back is refused before any work; and a run that is refused clears nothing away.
  await refuseTaken(out, mode);
  await clearLeftovers(place);
  await mkdir(staging, { mode: FOLDER_MODE });
}

async function putInPlace(staging: string, place: string): Promise<void> {
  if ((await statOf(place)) === undefined) {
    await rename(staging, place);
    return;
  }
  const aside = asidePlace(place);
  await rename(place, aside);
  try {
    await rename(staging, place);
  } catch (error) {
    await rename(aside, place);
    throw error;
  }
  // The results stand; what cannot be removed now, the next run clears.
  await rm(aside, { recursive: true, force: true }).catch(() => undefined);
}

async function asRefusal<Result>(out: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw unwritable(out, error);
  }
}
