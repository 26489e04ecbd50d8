import { Refusal } from '../model/refusal.js';
import { loadPolicy } from '../policy/load.js';
import type { Manifest } from './manifest.js';
import { rulesHashOf } from './rules-hash.js';
import { usedRulesFolder } from './used-rules.js';

/** By whose rules a run was computed. It may agree with itself under any: whether they were the right ones is for whoever reads this. */
export interface Basis {
  readonly rules: 'shipped' | 'other';
  readonly sha256: string;
  /** Of the rules that ship with the program. */
  readonly shipped: string;
  /** "13b.attendance=not-required": readings other than those by which the rules are written. */
  readonly readings: readonly string[];
  /** Names of the lists that the run used; none ship with the program. */
  readonly standards: readonly string[];
}

/** @param builtRules the build's form of the shipped rules */
export async function basisOf(
  run: string,
  { rules: { sha256 }, readings, standards }: Manifest,
  { shippedRules, builtRules }: { readonly shippedRules: string; readonly builtRules: string },
): Promise<Basis> {
  const shipped = await rulesHashOf(shippedRules);
  const written = await writtenReadings(run, builtRules);
  const other = readings.filter(({ id, used }) => (written.get(id) ?? used) !== used);
  return {
    rules: shipped === sha256 ? 'shipped' : 'other',
    sha256,
    shipped,
    readings: other.map(({ id, used }) => `${id}=${used}`),
    standards: standards.map(({ name }) => name),
  };
}

/** None where the run's copy of the rules does not load any more, which is told elsewhere. */
async function writtenReadings(run: string, builtRules: string): Promise<ReadonlyMap<string, string>> {
  try {
    const { policy } = await loadPolicy(usedRulesFolder(run), builtRules);
    return new Map(policy.readings.map(({ id, used }) => [id, used]));
  } catch (error) {
    if (error instanceof Refusal) return new Map();
    throw error;
  }
}
