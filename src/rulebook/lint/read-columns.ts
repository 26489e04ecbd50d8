import type { CheckData, PolicyData, RequirementData, RosterData } from '../../policy/data.js';
import type { PlainRule } from '../../policy/versions.js';
import { checksIn, checksNamed } from '../../policy/written-checks.js';

/** The columns of its roster that a rule reads by name: conditions, tests, amount, payee, event, keys. Parts of keys that are no columns are left in. */
export function columnsOfRule(rule: PlainRule, roster: RosterData, policy: PolicyData): readonly string[] {
  const { amount, payee, event, quota } = rule;
  const base = amount?.base;
  return [
    ...rule.when.map(({ column }) => column),
    ...checksIn(rule.require, policy).flatMap((check) => columnsOfCheck(check, roster, policy)),
    ...(base?.from === 'level' || base?.from === 'share' ? [base.column] : []),
    ...(base?.from === 'share' && typeof base.times !== 'string' ? [base.times.column] : []),
    ...(base?.from === 'standard' ? [...Object.values(base.match ?? {}), base.tier?.column ?? ''] : []),
    ...Object.values(amount?.atMostStandard?.match ?? {}),
    amount?.entered?.column ?? '',
    amount?.entered?.basis ?? '',
    typeof payee === 'object' ? payee.by : '',
    event ?? '',
    quota?.start ?? '',
    ...keysOfRule(rule),
  ].filter((name) => name !== '');
}

/** Parts of all keys of a rule: payee, year, parties, compound keys, columns. */
function keysOfRule({ once, cap, times, quota }: PlainRule): readonly string[] {
  return [
    ...(once ?? []),
    ...(cap?.per ?? []),
    ...(times?.per ?? []),
    ...(quota === undefined ? [] : [quota.per]),
  ];
}

/** A test, and where in the rule its requirement stands. */
interface PlacedCheck {
  readonly check: CheckData;
  readonly path: readonly (string | number)[];
}

/** The tests that every row of a rule must pass, those of shared checks among them. */
export function unconditional(
  requirements: readonly RequirementData[],
  policy: PolicyData,
): readonly PlacedCheck[] {
  return requirements.flatMap((requirement, index) => {
    const path = ['require', index];
    return checksNamed(requirement, policy).map((check) => ({ check, path }));
  });
}

/** The tests of a rule, those of the cases of a by-value too. */
export function requirementsOf(
  requirements: readonly RequirementData[],
  policy: PolicyData,
): readonly PlacedCheck[] {
  return requirements.flatMap((requirement, index) => {
    const path = ['require', index];
    return checksIn([requirement], policy).map((check) => ({ check, path }));
  });
}

function columnsOfCheck(check: CheckData, roster: RosterData, policy: PolicyData): readonly string[] {
  switch (check.check) {
    case 'district':
    case 'attended-at-all':
      return check.columns;
    case 'unit-type':
      return [check.column, check.or?.column ?? ''];
    case 'value':
      return [check.column, check.blankPassesWith ?? ''];
    case 'attendance':
      return [check.scheduled, check.attended, check.rate];
    case 'listed':
      return Object.values(check.match);
    case 'month-in-term':
      return [check.start, check.month];
    case 'working-age':
      return [...(roster.ageDates ?? []), policy.workingAge.jobColumn];
    case 'manual':
      return [];
    default:
      return [check.column];
  }
}
