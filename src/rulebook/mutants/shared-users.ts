import { allRules } from '../../policy/all-rules.js';
import type { CheckData, PolicyData, RequirementData } from '../../policy/data.js';

/** Shared check → the rules that require it, by themselves or through another. */
export function sharedUsers(policy: PolicyData): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const rule of allRules(policy)) {
    const required = [rule, ...(rule.amendments ?? [])].flatMap(({ require = [] }) => require);
    for (const name of new Set(namesIn(required, policy.shared)))
      users.set(name, [...(users.get(name) ?? []), rule.id]);
  }
  return users;
}

function namesIn(requirements: readonly RequirementData[], shared: PolicyData['shared']): readonly string[] {
  const within = (checks: readonly CheckData[]): readonly string[] =>
    checks.flatMap((check) =>
      check.check === 'by-value' ? check.cases.flatMap((each) => namesIn(each.require, shared)) : [],
    );
  return requirements.flatMap((requirement) =>
    typeof requirement === 'string'
      ? [requirement, ...within(shared[requirement] ?? [])]
      : within([requirement]),
  );
}
