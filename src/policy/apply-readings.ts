import type { ChangeData, PolicyData, ReadingData, RequirementData, RuleData } from './data.js';

/** Reading → the option asked for; one that is not named keeps the option that the data uses. */
export type ReadingChoices = ReadonlyMap<string, string>;

/** The rules under the readings asked for, and otherwise under those in use; `used` then says which they are. */
export function applyReadings(policy: PolicyData, choices: ReadingChoices): PolicyData {
  const readings = policy.readings.map((reading) => ({
    ...reading,
    used: choices.get(reading.id) ?? reading.used,
  }));
  return readings.flatMap(changesOf).reduce(changed, { ...policy, readings });
}

function changesOf({ options, used }: ReadingData): readonly ChangeData[] {
  return options[used]?.changes ?? [];
}

function changed(policy: PolicyData, change: ChangeData): PolicyData {
  if ('head' in change) return { ...policy, head: { ...policy.head, ...change.head } };
  if ('shared' in change) return { ...policy, shared: { ...policy.shared, [change.shared]: change.checks } };
  const provisions = policy.provisions.map((provision) => ({
    ...provision,
    rules: provision.rules.map((rule) => (change.rules.includes(rule.id) ? ruleChanged(rule, change) : rule)),
  }));
  return { ...policy, provisions };
}

/** What an amendment replaces as a whole is the text's own word from then on: a reading of the text before does not reach it. */
function ruleChanged(rule: RuleData, change: Extract<ChangeData, { rules: unknown }>): RuleData {
  const { drop = [], add = [], set = {} } = change;
  const changedRequire = (before: readonly RequirementData[]): RequirementData[] => [
    ...before.filter((each) => !isNamed(each, drop)),
    ...add,
  ];
  const amendments = rule.amendments?.map((amendment) =>
    amendment.require === undefined
      ? amendment
      : { ...amendment, require: changedRequire(amendment.require) },
  );
  return {
    ...rule,
    require: changedRequire(rule.require),
    ...(amendments === undefined ? {} : { amendments }),
    ...set,
  };
}

function isNamed(requirement: RequirementData, names: readonly string[]): boolean {
  return typeof requirement === 'string' && names.includes(requirement);
}
