import path from 'node:path';
import { refused } from '../model/refusals/refused.js';
import { NO_STANDARDS, type Standards } from '../model/standards.js';
import type { PolicyData } from '../policy/data.js';
import { parsePolicy } from '../policy/parse-policy.js';
import { rulesRefused } from '../policy/rules-refused.js';
import { hashSources, readSources } from '../policy/source.js';
import { loadStandards } from '../roster/standards/load-standards.js';
import type { Manifest } from './manifest.js';

/** The rules and lists that a run used, from its own copies. */
export interface UsedRules {
  /** As its files say it, before any reading is applied. */
  readonly policy: PolicyData;
  readonly standards: Standards;
  /** Readings that were not the ones by which the rules are written. */
  readonly readings: ReadonlyMap<string, string>;
}

export function usedRulesFolder(run: string): string {
  return path.join(run, 'used', 'rules');
}

/** Undefined where the run had no lists. */
export function usedStandardsFolder(run: string, { standards }: Manifest): string | undefined {
  return standards.length === 0 ? undefined : path.join(run, 'used', 'standards');
}

/** @throws Refusal RULES_INVALID as usedPolicy does; as loadStandards does */
export async function readUsed(run: string, manifest: Manifest): Promise<UsedRules> {
  const policy = await usedPolicy(run, manifest.rules.sha256);
  const written = new Map(policy.readings.map(({ id, used }) => [id, used]));
  const other = manifest.readings.filter(({ id, used }) => written.get(id) !== used);
  const lists = usedStandardsFolder(run, manifest);
  const standards = lists === undefined ? NO_STANDARDS : (await loadStandards(lists, policy)).standards;
  return { policy, standards, readings: new Map(other.map(({ id, used }) => [id, used])) };
}

/**
 * The rules of a run as they were written, from its own copy.
 * @param hash what its manifest says of them
 * @throws Refusal RULES_INVALID where the copy is not what the run used or does not load any more
 */
export async function usedPolicy(run: string, hash: string): Promise<PolicyData> {
  const folder = usedRulesFolder(run);
  const sources = await readSources(folder);
  const parsed = parsePolicy(sources);
  if (!parsed.ok) throw rulesRefused(folder, parsed.mistakes, 'recompute');
  if (hashSources(sources) === hash) return parsed.policy;
  throw refused('RULES_INVALID', folder, (say) => say.usedRulesUnlike());
}
