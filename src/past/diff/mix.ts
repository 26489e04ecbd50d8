import type { PolicyData } from '../../policy/data.js';
import { allRules } from '../../policy/all-rules.js';
import { unchangedInputs } from '../unchanged-inputs.js';
import { ledgerSeen, type GivenLedger, type Ingredients } from '../ingredients.js';
import { usedPolicy, usedRulesFolder, usedStandardsFolder } from '../used-rules.js';
import type { Ingredient } from './diff-result.js';
import type { StoredRun } from './stored-run.js';

/** Where the ingredients of past runs are found. */
export interface Pantry {
  readonly inputs: string | undefined;
  readonly ledger: GivenLedger;
}

type Mix = (mixed: Ingredients, b: StoredRun, pantry: Pantry) => Ingredients | Promise<Ingredients>;

/** Each puts one ingredient of another run in its place. */
export const MIXES: Readonly<Record<Ingredient, Mix>> = {
  async rules(mixed, { run, manifest }) {
    const policy = await usedPolicy(run, manifest.rules.sha256);
    return { ...adapted(mixed, policy), rules: usedRulesFolder(run) };
  },
  readings: (mixed, { manifest }) => ({ ...mixed, readings: manifest.readings }),
  standards: (mixed, { run, manifest }) => ({ ...mixed, standards: usedStandardsFolder(run, manifest) }),
  ledger: (mixed, { run, manifest }, { ledger }) => ({ ...mixed, ledger: ledgerSeen(run, manifest, ledger) }),
  options: (mixed, { manifest }) => ({ ...mixed, options: manifest.options }),
  rosters: async (mixed, { run, manifest }, { inputs }) => ({
    ...mixed,
    rosters: await unchangedInputs(run, manifest, inputs),
  }),
};

/** As far as other rules know the readings and rules that are asked for; of a reading that they do not know they take their own. */
function adapted(mixed: Ingredients, policy: PolicyData): Ingredients {
  const asked = new Map(mixed.readings.map(({ id, used }) => [id, used]));
  const ids = new Set(allRules(policy).map(({ id }) => id));
  const { only } = mixed.options;
  return {
    ...mixed,
    readings: policy.readings.map(({ id, options, used }) => {
      const option = asked.get(id);
      return { id, used: option !== undefined && Object.hasOwn(options, option) ? option : used };
    }),
    options: { ...mixed.options, only: only?.filter((id) => ids.has(id)) ?? null },
  };
}
