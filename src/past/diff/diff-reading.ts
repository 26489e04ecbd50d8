import { askedReadings } from '../../run/asked-readings.js';
import { ingredientsOf, payoutsOnly } from '../ingredients.js';
import { recompute, type Machine } from '../recompute.js';
import { unchangedInputs } from '../unchanged-inputs.js';
import { usedPolicy } from '../used-rules.js';
import { resultOf, storedSide } from './diff-runs.js';
import type { Detail, DiffResult } from './diff-result.js';
import type { Pantry } from './mix.js';
import { totalOf } from './payout-changes.js';
import type { Step } from './steps.js';
import { storedRun, worldOf } from './stored-run.js';

/**
 * What a run would have come to if the text had been read another way.
 * @param asked `id=option` each
 * @throws Refusal USAGE as askedReadings does, RUN_INVALID; where a roster or the ledger is wanting
 */
export async function diffReading(
  run: string,
  asked: readonly string[],
  pantry: Pantry,
  machine: Machine,
): Promise<DiffResult> {
  const stored = await storedRun(run);
  const { manifest } = stored;
  const choices = askedReadings(asked, await usedPolicy(run, manifest.rules.sha256));
  const rosters = await unchangedInputs(run, manifest, pantry.inputs);
  const own = payoutsOnly(ingredientsOf(run, manifest, rosters, pantry.ledger));
  const readings = own.readings.map(({ id, used }) => ({ id, used: choices.get(id) ?? used }));
  const steps: Step[] = [];
  if (manifest.butie !== machine.version) {
    const version = { name: 'butie', before: manifest.butie, after: machine.version };
    steps.push({ cause: 'version', details: [version], after: await recompute(own, machine, worldOf) });
  }
  const details = own.readings.flatMap(({ id, used }, at): Detail[] => {
    const now = readings[at]?.used ?? used;
    return now === used ? [] : [{ name: id, before: used, after: now }];
  });
  const after = await recompute({ ...own, readings }, machine, worldOf);
  steps.push({ cause: 'readings', details, after });
  const b = { run, runId: '', payouts: after.payouts.length, amount: totalOf(after.payouts) };
  return resultOf(storedSide(stored), b, stored.world, steps);
}
