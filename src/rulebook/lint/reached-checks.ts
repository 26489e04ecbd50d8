import type { CheckData, PolicyData, RequirementData } from '../../policy/data.js';
import type { PlainRule } from '../../policy/versions.js';
import { checksNamed } from '../../policy/written-checks.js';
import { allowed } from './value-space.js';

/** The tests that rows of a rule come to, written out. The cases of a by-value that the rule's conditions exclude are left out. */
export function reachedChecks(
  { when, require }: Pick<PlainRule, 'when' | 'require'>,
  policy: Pick<PolicyData, 'shared'>,
): readonly CheckData[] {
  const left = allowed(when);
  const comes = (column: string, value: string): boolean => {
    const values = left.get(column);
    return values === undefined || values === 'given' || values.has(value);
  };
  const reached = (check: CheckData): CheckData =>
    check.check === 'by-value'
      ? {
          ...check,
          cases: check.cases.flatMap((each) => {
            const is = each.is.filter((value) => comes(check.column, value));
            return is.length === 0 ? [] : [{ is, require: writtenOut(each.require) }];
          }),
        }
      : check;
  const writtenOut = (requirements: readonly RequirementData[]): CheckData[] =>
    requirements.flatMap((each) => checksNamed(each, policy)).map((check) => reached(check));
  return writtenOut(require);
}
