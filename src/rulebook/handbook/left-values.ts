import type { ConditionData, PolicyData, RequirementData } from '../../policy/data.js';
import type { RuleSetting } from './rule-setting.js';

/** Of some values of a column those that a row may still have, by what is known of it. */
export function leftValues(
  column: string,
  values: readonly string[],
  { known }: RuleSetting,
): readonly string[] {
  const said = known.filter((condition) => condition.column === column);
  return values.filter((value) =>
    said.every((condition) => !('is' in condition) || condition.is.includes(value)),
  );
}

/** The setting of what comes after conditions are met. */
export function where(conditions: readonly ConditionData[], setting: RuleSetting): RuleSetting {
  return { ...setting, known: [...setting.known, ...conditions] };
}

/** What a row that is paid has passed, so far as it is of values: every other one was refused. */
export function passedValues(
  require: readonly RequirementData[],
  { shared }: Pick<PolicyData, 'shared'>,
): readonly ConditionData[] {
  return require
    .flatMap((each) => (typeof each === 'string' ? (shared[each] ?? []) : [each]))
    .flatMap((check) => (check.check === 'value' ? [{ column: check.column, is: check.is }] : []));
}
