import type { CheckData, PolicyData, RequirementData } from '../../policy/data.js';
import { checksNamed } from '../../policy/written-checks.js';
import { type Change, eachChanged, eachDropped, fewer, inPart, said, withoutPart } from './change.js';
import { fewerTestedPairs } from './match-changes.js';
import { columnsBeside, listChanges, turned, withOneMore } from './more.js';
import { countSteps, ratioSteps } from './steps.js';

/**
 * Every way in which requirements may be wrong in one place.
 * @param asked columns that the rule asks for elsewhere: that they are given is then required all the same
 */
export function requirementChanges(
  requirements: readonly RequirementData[],
  policy: PolicyData,
  asked: readonly string[] = [],
): readonly Change<RequirementData[]>[] {
  return [
    ...eachDropped(requirements, requirementName).filter((change, dropped) => {
      const elsewhere = [...asked, ...change.value.flatMap((each) => asksFor(each))];
      return requirements
        .slice(dropped, dropped + 1)
        .flatMap((each) => checksNamed(each, policy))
        .some((test) => test.check !== 'given' || !elsewhere.includes(test.column));
    }),
    ...eachChanged(requirements, (requirement) =>
      typeof requirement === 'string' ? [] : changesOf(requirement, policy),
    ),
  ];
}

/** The column that a test reports where it is blank, for the kinds beside which rules ask for it by itself, too. */
function asksFor(requirement: RequirementData): readonly string[] {
  return typeof requirement !== 'string' && requirement.check === 'not-after-period'
    ? [requirement.column]
    : [];
}

/** Every way in which the tests of a shared check may be wrong in one place. */
export function checkChanges(
  checks: readonly CheckData[],
  policy: PolicyData,
): readonly Change<CheckData[]>[] {
  return [...eachDropped(checks, checkName), ...eachChanged(checks, (check) => changesOf(check, policy))];
}

function changesOf(check: CheckData, policy: PolicyData): readonly Change<CheckData>[] {
  return said(checkName(check), changesOfKind(check, policy));
}

type Kinds = {
  readonly [K in CheckData['check']]: (
    data: Extract<CheckData, { check: K }>,
    policy: PolicyData,
  ) => readonly Change<CheckData>[];
};

const KINDS: Kinds = {
  district: (data, policy) =>
    inPart(data, 'columns', [
      ...fewer(data.columns),
      ...withOneMore(data.columns, columnsBeside(data.columns, 'district', policy)),
      ...turned(data.columns),
    ]),
  'unit-type': (data, policy) => [
    ...inPart(data, 'prefixes', fewer(data.prefixes ?? [])),
    ...(data.or === undefined ? [] : withoutPart(data, 'prefixes', '代码开头')),
    ...(data.prefixes === undefined ? [] : withoutPart(data, 'or', `${data.or?.column}`)),
    ...(data.or === undefined
      ? []
      : inPart(data, 'or', inPart(data.or, 'is', listChanges(data.or.column, data.or.is, policy)))),
  ],
  value: (data, policy) => [
    ...inPart(data, 'is', listChanges(data.column, data.is, policy)),
    ...withoutPart(data, 'blankPassesWith', `已有${data.blankPassesWith}的视同`),
  ],
  given: () => [],
  between: (data) => [
    ...(data.min === undefined ? [] : inPart(data, 'min', boundSteps(data.min, '下限'))),
    ...(data.max === undefined ? [] : inPart(data, 'max', boundSteps(data.max, '上限'))),
    ...(data.max === undefined ? [] : withoutPart(data, 'min', `下限 ${data.min}`)),
    ...(data.min === undefined ? [] : withoutPart(data, 'max', `上限 ${data.max}`)),
    { what: '上限、下限对调', value: { ...data, min: data.max, max: data.min } },
  ],
  attendance: (data) => [
    ...inPart(data, 'minimum', ratioSteps(data.minimum, '最低出勤率')),
    ...inPart(data, 'tolerance', ratioSteps(data.tolerance, '容许相差')),
  ],
  'attended-at-all': (data) => inPart(data, 'columns', fewer(data.columns)),
  // Its figures are those of working-age.yaml.
  'working-age': () => [],
  listed: (data, policy) => [
    ...inPart(data, 'match', fewerTestedPairs(data.match, policy.lists[data.list], policy)),
    {
      what: `未公布时 ${data.unpublished} → ${SWAPPED[data.unpublished]}`,
      value: { ...data, unpublished: SWAPPED[data.unpublished] },
    },
    {
      what: `空白时 ${data.blank} → ${SWAPPED_BLANK[data.blank]}`,
      value: { ...data, blank: SWAPPED_BLANK[data.blank] },
    },
  ],
  'month-in-term': (data) => inPart(data, 'months', countSteps(1)(data.months, '月数')),
  'not-after-period': () => [],
  'year-of-event': (data) => inPart(data, 'yearsBefore', countSteps(0)(data.yearsBefore, '可早年数')),
  manual: () => [],
  'by-value': (data, policy) => {
    const demanding = data.cases.map(({ require }) =>
      require.some((each) => checksNamed(each, policy).length > 0),
    );
    return [
      // A value without a case requires nothing, as one does whose case requires nothing.
      ...inPart(
        data,
        'cases',
        eachDropped(data.cases, ({ is }) => is.join('、')).filter((_, at) => demanding[at]),
      ),
      ...inPart(
        data,
        'cases',
        eachChanged(data.cases, (each, at) => [
          ...(demanding[at] === true ? inPart(each, 'is', fewer(each.is)) : []),
          ...said(each.is.join('、'), inPart(each, 'require', requirementChanges(each.require, policy))),
        ]),
      ),
    ];
  },
};

const SWAPPED = { hold: 'skip', skip: 'hold' } as const;
const SWAPPED_BLANK = { missing: 'unlisted', unlisted: 'missing' } as const;

function changesOfKind<K extends CheckData['check']>(
  data: Extract<CheckData, { check: K }>,
  policy: PolicyData,
): readonly Change<CheckData>[] {
  const kind: K = data.check;
  return KINDS[kind](data, policy);
}

/** A ratio is written as text, a number of things as a number. */
function boundSteps(bound: string | number, name: string): readonly Change<string | number>[] {
  return typeof bound === 'string' ? ratioSteps(bound, name) : countSteps(0)(bound, name);
}

function requirementName(requirement: RequirementData): string {
  return typeof requirement === 'string' ? requirement : checkName(requirement);
}

/** Kind and column: “between 核定比例”. */
function checkName(check: CheckData): string {
  const columns = 'columns' in check ? check.columns.join('、') : 'column' in check ? check.column : '';
  return columns === '' ? check.check : `${check.check} ${columns}`;
}
