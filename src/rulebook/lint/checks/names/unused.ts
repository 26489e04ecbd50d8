import type { CheckData, PolicyData, RequirementData, RuleParts } from '../../../../policy/data.js';
import type { PolicyPlace } from '../../../../policy/places.js';
import type { Found } from '../../finding.js';
import type { LintBook } from '../../lint-book.js';

/** Shared checks, lists, enums, column groups and departments that no rule, reading or roster uses. */
export function unusedParts({ policy, places, rules }: LintBook): readonly Found[] {
  const parts: readonly RuleParts[] = [...rules.map(({ rule }) => rule), ...partsOfReadings(policy)];
  const requirements = parts.flatMap(({ require = [] }) => require);
  const checks = [
    ...Object.values(policy.shared).flat(),
    ...requirements.filter((each) => typeof each !== 'string'),
  ];
  const nested = checks.flatMap(nestedIn);
  const named = new Set([...requirements, ...nested].filter((each) => typeof each === 'string'));
  const lists = new Set([
    ...[...checks, ...nested].flatMap((each) =>
      typeof each === 'object' && each.check === 'listed' ? each.list : [],
    ),
    ...parts.flatMap(({ amount }) => [
      amount?.base?.from === 'standard' ? amount.base.list : '',
      amount?.atMostStandard?.list ?? '',
    ]),
  ]);
  const columns = policy.rosters.flatMap((roster) => roster.columns);
  const included = new Set(policy.rosters.flatMap(({ include = [] }) => include));
  const enums = new Set(
    [
      ...columns,
      ...Object.values(policy.common.groups).flat(),
      ...Object.values(policy.lists).flatMap((list) => Object.values(list.columns)),
    ].map((column) => column.enum),
  );
  const departments = new Set(rules.flatMap(({ rule }) => rule.departments));
  const common = (path: readonly string[]): PolicyPlace => places.file('rosters/common.yaml', path);
  return [
    ...unused('共用条件', Object.keys(policy.shared), named, (name) => places.shared(name)),
    ...unused('名单', Object.keys(policy.lists), lists, (name) => places.file('lists.yaml', [name])),
    ...unused('枚举', Object.keys(policy.common.enums), enums, (name) => common(['enums', name])),
    ...unused('栏目组', Object.keys(policy.common.groups), included, (name) => common(['groups', name])),
    ...unused(
      '部门',
      policy.head.departments.map(({ key }) => key),
      departments,
      () => places.head(['departments']),
    ),
  ];
}

function unused(
  what: string,
  names: readonly string[],
  used: ReadonlySet<unknown>,
  place: (name: string) => PolicyPlace,
): readonly Found[] {
  return names
    .filter((name) => !used.has(name))
    .map((name) => ({
      place: place(name),
      subject: `${what}:${name}`,
      problem: `${what} ${name} 没有用到`,
      remedy: '写错名称的，改正使用它的地方；不再需要的，删去',
    }));
}

/** What the options of readings add to rules or put in their place. */
function partsOfReadings({ readings }: PolicyData): readonly RuleParts[] {
  const changes = readings.flatMap(({ options }) =>
    Object.values(options).flatMap((option) => option.changes ?? []),
  );
  return changes.flatMap((change): readonly RuleParts[] => {
    if ('head' in change) return [];
    if ('shared' in change) return [{ require: change.checks }];
    return [{ require: change.add ?? [] }, change.set ?? {}];
  });
}

function nestedIn(check: CheckData): readonly RequirementData[] {
  if (check.check !== 'by-value') return [];
  const inner = check.cases.flatMap(({ require }) => require);
  return [...inner, ...inner.flatMap((each) => (typeof each === 'string' ? [] : nestedIn(each)))];
}
