import type { CheckData, PolicyData, RequirementData, RuleData } from '../../policy/data.js';
import { type PlainRule, versionsOf } from '../../policy/versions.js';

/** Every version of a rule, with every single check that it makes: shared ones in place of their names, cases of a check flat. */
export function versionsWithChecks(
  rule: RuleData,
  policy: PolicyData,
): readonly { readonly rule: PlainRule; readonly checks: readonly CheckData[] }[] {
  return versionsOf(rule, policy.head).map((version) => ({
    rule: version.rule,
    checks: checksOf(version.rule.require, policy),
  }));
}

function checksOf(requirements: readonly RequirementData[], policy: PolicyData): readonly CheckData[] {
  return requirements
    .flatMap((each) => (typeof each === 'string' ? (policy.shared[each] ?? []) : [each]))
    .flatMap((check) =>
      check.check === 'by-value'
        ? [check, ...check.cases.flatMap((each) => checksOf(each.require, policy))]
        : [check],
    );
}
