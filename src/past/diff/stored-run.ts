import { exceptionLines } from '../exception-lines.js';
import { intactRun } from '../intact-run.js';
import type { Manifest } from '../manifest.js';
import type { OwnLine } from '../own-csv.js';
import { payoutLines, type PayoutLine } from '../payout-lines.js';

/** What a run came to. */
export interface World {
  readonly payouts: readonly PayoutLine[];
  readonly exceptions: readonly OwnLine[];
}

/** A run as its folder holds it. */
export interface StoredRun {
  readonly run: string;
  readonly manifest: Manifest;
  readonly world: World;
}

export async function worldOf(run: string): Promise<World> {
  return { payouts: await payoutLines(run), exceptions: await exceptionLines(run) };
}

/** @throws Refusal RUN_INVALID where the folder is no run's, RUN_ALTERED where it is not what its manifest says any more */
export async function storedRun(run: string): Promise<StoredRun> {
  const { manifest } = await intactRun(run);
  return { run, manifest, world: await worldOf(run) };
}
