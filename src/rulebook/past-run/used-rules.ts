import path from 'node:path';
import { Refusal } from '../../model/refusal.js';
import { NO_STANDARDS, type Standards } from '../../model/standards.js';
import type { PolicyData } from '../../policy/data.js';
import { parsePolicy } from '../../policy/parse-policy.js';
import { hashSources, readSources } from '../../policy/source.js';
import { loadStandards } from '../../roster/standards/load-standards.js';
import type { RunAccount } from './run-account.js';

/** The rules and lists that a run used, from its own copies. */
export interface UsedRules {
  readonly policy: PolicyData;
  readonly standards: Standards;
  /** Readings that were not the ones by which the rules are written. */
  readonly readings: ReadonlyMap<string, string>;
}

/** @throws Refusal RULES_INVALID where the copy of the rules is not what the run used or does not load any more; as loadStandards does */
export async function readUsed(folder: string, account: RunAccount): Promise<UsedRules> {
  const rules = path.join(folder, 'used', 'rules');
  const sources = await readSources(rules);
  if (hashSources(sources) !== account.rules.sha256)
    throw new Refusal('RULES_INVALID', rules, '与清单文件所记的规则不符', '请重新计算这一批');
  const parsed = parsePolicy(sources);
  if (!parsed.ok) {
    const [first] = parsed.mistakes;
    const place = `${rules}/${first?.file ?? ''}:${first?.line ?? 1}`;
    throw new Refusal('RULES_INVALID', place, first?.message ?? '规则有误', '请用现在的规则重新计算这一批');
  }
  const { policy } = parsed;
  const written = new Map(policy.readings.map(({ id, used }) => [id, used]));
  const other = account.readings.filter(({ id, used }) => written.get(id) !== used);
  const standards =
    account.standards.length === 0
      ? NO_STANDARDS
      : (await loadStandards(path.join(folder, 'used', 'standards'), policy)).standards;
  return { policy, standards, readings: new Map(other.map(({ id, used }) => [id, used])) };
}
