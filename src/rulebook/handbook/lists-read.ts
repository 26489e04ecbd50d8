import type { PolicyData, RuleData } from '../../policy/data.js';
import { versionsWithChecks } from './all-checks.js';

/** The published lists that a rule asks, for whether something is listed or for an amount. */
export function listsRead(rule: RuleData, policy: PolicyData): ReadonlySet<string> {
  return new Set(
    versionsWithChecks(rule, policy).flatMap(({ rule: { amount }, checks }) => [
      ...checks.flatMap((check) => (check.check === 'listed' ? [check.list] : [])),
      ...(amount?.base?.from === 'standard' ? [amount.base.list] : []),
      ...(amount?.atMostStandard === undefined ? [] : [amount.atMostStandard.list]),
    ]),
  );
}
