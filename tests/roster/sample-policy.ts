import { fileURLToPath } from 'node:url';
import { parsePolicy } from '../../src/policy/parse-policy.js';
import { readSources } from '../../src/policy/source.js';
import type { PolicyData } from '../../src/policy/data.js';

/** The shipped rules; reading rosters is tested against the columns and words that are really used. */
export async function shippedPolicy(): Promise<PolicyData> {
  const parsed = parsePolicy(await readSources(fileURLToPath(new URL('../../rules', import.meta.url))));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes));
  return parsed.policy;
}
