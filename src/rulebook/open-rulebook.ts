import { applyReadings } from '../policy/apply-readings.js';
import type { PolicyData } from '../policy/data.js';
import { parsePolicy } from '../policy/parse-policy.js';
import type { PolicyPlaces } from '../policy/places.js';
import type { RuleSource } from '../policy/rule-source.js';
import { rulesRefused } from '../policy/rules-refused.js';
import { readBeside, readSources } from '../policy/source.js';

/** A rules folder opened to be read, checked or described: with the lines on which things stand, and what stands beside the rules. */
export interface Rulebook {
  readonly folder: string;
  /** By which a run pays: under the readings in use. */
  readonly policy: PolicyData;
  /** As its files say it, before any reading is applied. */
  readonly written: PolicyData;
  readonly places: PolicyPlaces;
  readonly sources: readonly RuleSource[];
  /** Examples and acknowledged findings. */
  readonly beside: readonly RuleSource[];
}

/** Throws `Refusal` RULES_INVALID where the rules could not be run, naming the first mistake. */
export async function openRulebook(folder: string): Promise<Rulebook> {
  const [sources, beside] = await Promise.all([readSources(folder), readBeside(folder)]);
  const parsed = parsePolicy(sources);
  if (!parsed.ok) throw rulesRefused(folder, parsed.mistakes, 'check');
  const { policy: written, places } = parsed;
  return { folder, policy: applyReadings(written, new Map()), written, places, sources, beside };
}
