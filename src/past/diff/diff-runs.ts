import { refused } from '../../model/refusals/refused.js';
import type { Machine } from '../recompute.js';
import { differing } from './differing.js';
import type { DiffResult, DiffSide } from './diff-result.js';
import { exceptionChanges } from './exception-changes.js';
import type { Pantry } from './mix.js';
import { payoutChanges, totalOf } from './payout-changes.js';
import { type Step, stepsBetween } from './steps.js';
import { storedRun, type StoredRun, type World } from './stored-run.js';

/**
 * What differs between two runs, and why.
 * @throws Refusal RUN_INVALID where one is not what it says, or nothing that they were computed from explains a difference; as stepsBetween
 */
export async function diffRuns(
  runA: string,
  runB: string,
  pantry: Pantry,
  machine: Machine,
): Promise<DiffResult> {
  const a = await storedRun(runA);
  const b = await storedRun(runB);
  const steps = await stepsBetween(a, b, differing(a.manifest, b.manifest), pantry, machine);
  if (steps.length === 0) refuseUnexplained(a, b);
  return resultOf(storedSide(a), storedSide(b), a.world, steps);
}

export function resultOf(a: DiffSide, b: DiffSide, from: World, steps: readonly Step[]): DiffResult {
  return { a, b, ...payoutChanges(from, steps), exceptions: exceptionChanges(from, steps) };
}

export function storedSide({ run, manifest, world }: StoredRun): DiffSide {
  return { run, runId: manifest.runId, payouts: world.payouts.length, amount: totalOf(world.payouts) };
}

/** Two runs of the same are the same. @throws Refusal RUN_INVALID */
function refuseUnexplained(a: StoredRun, b: StoredRun): void {
  const hashes = ({ manifest }: StoredRun): string =>
    manifest.outputs
      .filter(({ name }) => name === 'payouts.csv' || name === 'exceptions.csv')
      .map(({ sha256 }) => sha256)
      .join();
  if (hashes(a) === hashes(b)) return;
  throw refused('RUN_INVALID', b.run, (say) => say.unexplained(a.run));
}
