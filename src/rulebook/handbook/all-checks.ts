import type { CheckData, PolicyData, RuleData } from '../../policy/data.js';
import { type PlainRule, versionsOf } from '../../policy/versions.js';
import { checksIn } from '../../policy/written-checks.js';

/** Every version of a rule, with every single check that it makes: shared ones in place of their names, cases of a check flat. */
export function versionsWithChecks(
  rule: RuleData,
  policy: PolicyData,
): readonly { readonly rule: PlainRule; readonly checks: readonly CheckData[] }[] {
  return versionsOf(rule, policy.head).map((version) => ({
    rule: version.rule,
    checks: checksIn(version.rule.require, policy),
  }));
}
