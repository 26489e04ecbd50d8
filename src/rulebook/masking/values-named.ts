import { allRules } from '../../policy/all-rules.js';
import type { PolicyData, RequirementData } from '../../policy/data.js';
import { versionsOf } from '../../policy/versions.js';

/** The values of a column that the rules of a roster kind name. */
export function valuesNamed(column: string, kind: string, policy: PolicyData): readonly string[] {
  const rules = allRules(policy)
    .filter(({ roster }) => roster === kind)
    .flatMap((rule) => versionsOf(rule, policy.head).map((version) => version.rule));
  return rules.flatMap((rule) => [
    ...rule.when.flatMap((each) => (each.column === column && 'is' in each ? each.is : [])),
    ...rule.require.flatMap((each) => valuesRequired(each, column, policy)),
  ]);
}

function valuesRequired(
  requirement: RequirementData,
  column: string,
  { shared }: Pick<PolicyData, 'shared'>,
): readonly string[] {
  const checks = typeof requirement === 'string' ? (shared[requirement] ?? []) : [requirement];
  return checks.flatMap((check) => (check.check === 'value' && check.column === column ? check.is : []));
}
