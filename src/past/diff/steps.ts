import { ingredientsOf, type Ingredients, payoutsOnly } from '../ingredients.js';
import { recompute, type Machine } from '../recompute.js';
import { unchangedInputs } from '../unchanged-inputs.js';
import type { Detail, DiffCause, Ingredient } from './diff-result.js';
import { MIXES, type Pantry } from './mix.js';
import { type StoredRun, type World, worldOf } from './stored-run.js';

/** One cause, and what the run comes to with it, all causes before it included. */
export interface Step {
  readonly cause: DiffCause;
  readonly details: readonly Detail[];
  readonly after: World;
}

/**
 * From one run to another, one cause at a time: of the first run first its rules are those of the second, then its readings, and so on
 * (`INGREDIENTS`). What comes out in between is computed; with one cause nothing is.
 * @param differ what differs between them, in order
 * @throws Refusal where something has to be computed and a roster or the ledger is wanting
 */
export async function stepsBetween(
  a: StoredRun,
  b: StoredRun,
  differ: ReadonlyMap<Ingredient, readonly Detail[]>,
  pantry: Pantry,
  machine: Machine,
): Promise<readonly Step[]> {
  const versions = { name: 'butie', before: a.manifest.butie, after: b.manifest.butie };
  const sameVersion = versions.before === versions.after;
  if (differ.size === 0)
    return sameVersion ? [] : [{ cause: 'version', details: [versions], after: b.world }];
  const [only, second] = [...differ];
  if (only !== undefined && second === undefined && sameVersion)
    return [{ cause: only[0], details: only[1], after: b.world }];

  const rosters = await unchangedInputs(a.run, a.manifest, pantry.inputs);
  let mixed: Ingredients = payoutsOnly(ingredientsOf(a.run, a.manifest, rosters, pantry.ledger));
  const computed = (ingredients: Ingredients): Promise<World> => recompute(ingredients, machine, worldOf);
  const steps: Step[] = [];
  // Only the version at hand can compute; what another made of the same is a cause of its own.
  const byThis = (version: string): Detail => ({ ...versions, before: version, after: machine.version });
  if (versions.before !== machine.version)
    steps.push({ cause: 'version', details: [byThis(versions.before)], after: await computed(mixed) });
  const last = [...differ.keys()].at(-1);
  for (const [cause, details] of differ) {
    const stored = cause === last && versions.after === machine.version;
    if (!stored) mixed = await MIXES[cause](mixed, b, pantry);
    steps.push({ cause, details, after: stored ? b.world : await computed(mixed) });
  }
  if (versions.after !== machine.version)
    steps.push({
      cause: 'version',
      details: [{ ...versions, before: machine.version }],
      after: b.world,
    });
  return steps;
}
