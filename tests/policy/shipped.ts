import type { PolicyData } from '../../src/policy/data.js';
import { parsePolicy } from '../../src/policy/parse-policy.js';
import { readSources } from '../../src/policy/source.js';

/** The shipped rules, parsed and checked. */
export async function shippedPolicy(): Promise<PolicyData> {
  const parsed = parsePolicy(await readSources('rules'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes));
  return parsed.policy;
}
