import path from 'node:path';
import { Refusal } from '../../model/refusal.js';
import { NO_STANDARDS, type Standards } from '../../model/standards.js';
import type { PolicyData } from '../../policy/data.js';
import { hashSources } from '../../policy/source.js';
import { loadStandards } from '../../roster/standards/load-standards.js';
import { openRulebook } from '../open-rulebook.js';
import type { RunAccount } from './run-account.js';

/** The rules and lists that a run used, from its own copies. */
export interface UsedRules {
  readonly policy: PolicyData;
  readonly standards: Standards;
  /** Readings that were not the ones by which the rules are written. */
  readonly readings: ReadonlyMap<string, string>;
}

/** @throws Refusal RULES_INVALID as usedPolicy does; as loadStandards does */
export async function readUsed(folder: string, account: RunAccount): Promise<UsedRules> {
  const policy = await usedPolicy(folder, account.rules.sha256);
  const written = new Map(policy.readings.map(({ id, used }) => [id, used]));
  const other = account.readings.filter(({ id, used }) => written.get(id) !== used);
  const standards =
    account.standards.length === 0
      ? NO_STANDARDS
      : (await loadStandards(path.join(folder, 'used', 'standards'), policy)).standards;
  return { policy, standards, readings: new Map(other.map(({ id, used }) => [id, used])) };
}

/**
 * The rules of a run as they were written, from its own copy.
 * @param hash what its manifest says of them
 * @throws Refusal RULES_INVALID where the copy is not what the run used or does not load any more
 */
export async function usedPolicy(folder: string, hash: string): Promise<PolicyData> {
  const { written, sources, folder: place } = await openRulebook(path.join(folder, 'used', 'rules'));
  if (hashSources(sources) === hash) return written;
  throw new Refusal('RULES_INVALID', place, '与清单文件所记的规则不符', '请重新计算这一批');
}
