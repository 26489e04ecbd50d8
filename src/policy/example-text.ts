import { columnsOf, enumOf } from './columns.js';
import type { ColumnData, PolicyData, RosterData } from './data.js';

/** What a column of each type shows as an example of how it is written; '' where there is nothing to show. */
const BY_TYPE: Readonly<Record<ColumnData['type'], (column: ColumnData, policy: PolicyData) => string>> = {
  text: () => '',
  identifier: () => '',
  'person-id': (_column, { common }) => common.template.person.number,
  'unit-code': (_column, { common }) => common.template.unit.code,
  district: (_column, { head }) => head.district.name,
  enum: (column, { common }) => Object.keys(enumOf(column, common)?.values ?? {})[0] ?? '',
  date: () => '2023-09-01',
  'date-range': () => '2023-09-01至2023-09-05',
  month: () => '2023-09',
  year: () => '2023',
  ratio: () => '80%',
  money: () => '1200.00',
  hours: () => '40',
  count: () => '12',
  list: () => '',
};

/** The example row of a kind's blank template, column by column in the policy's order. */
export function exampleTexts(roster: RosterData, policy: PolicyData): ReadonlyMap<string, string> {
  const { person, unit } = policy.common.template;
  const names = new Map([
    ...Object.values(roster.parties).map(
      ({ type, name }) => [name, type === '个人' ? person.name : unit.name] as const,
    ),
    ...roster.persons.map(({ name }) => [name, person.name] as const),
  ]);
  return new Map(
    columnsOf(roster, policy.common).map((column) => [
      column.name,
      names.get(column.name) ?? column.example ?? BY_TYPE[column.type](column, policy),
    ]),
  );
}
