import type { CheckData, PolicyData, RosterData } from '../../policy/data.js';

type ColumnsOfChecks = {
  readonly [K in CheckData['check']]: (
    data: Extract<CheckData, { check: K }>,
    roster: RosterData,
    policy: PolicyData,
  ) => readonly string[];
};

const COLUMNS_OF_CHECKS: ColumnsOfChecks = {
  district: ({ columns }) => columns,
  'unit-type': ({ column, prefixes, or }) => [
    ...(prefixes === undefined ? [] : [column]),
    ...(or === undefined ? [] : [or.column]),
  ],
  value: ({ column, blankPassesWith }) =>
    blankPassesWith === undefined ? [column] : [column, blankPassesWith],
  given: ({ column }) => [column],
  between: ({ column }) => [column],
  attendance: ({ scheduled, attended, rate }) => [scheduled, attended, rate],
  'attended-at-all': ({ columns }) => columns,
  'working-age': (_data, { ageDates, persons }, { workingAge }) => [
    ...(ageDates ?? []),
    ...persons.flatMap(({ number, sex, birth }) => [number, sex ?? '', birth ?? '']),
    workingAge.jobColumn,
  ],
  listed: ({ match }) => Object.values(match),
  'month-in-term': ({ start, month }) => [start, month],
  'not-after-period': ({ column }) => [column],
  'year-of-event': ({ column }, { event }) => [column, event],
  manual: () => [],
  'by-value': ({ column }) => [column],
};

/** The columns that one check looks at; of a check by value the column that it goes by. */
export function checkColumns<K extends CheckData['check']>(
  data: Extract<CheckData, { check: K }>,
  roster: RosterData,
  policy: PolicyData,
): readonly string[] {
  const kind: K = data.check;
  return COLUMNS_OF_CHECKS[kind](data, roster, policy);
}
