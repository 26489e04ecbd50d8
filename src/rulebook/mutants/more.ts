import { columnsOf, enumOf } from '../../policy/columns.js';
import type { ColumnData, PolicyData, RosterData } from '../../policy/data.js';
import { type Change, fewer } from './change.js';

/** Values of a column of which one is left out, or one is taken in that should not be. */
export function listChanges(
  column: string,
  values: readonly string[],
  policy: PolicyData,
): readonly Change<string[]>[] {
  return [...fewer(values), ...withOneMore(values, valuesOf(column, policy))];
}

/** Columns of which the first that is given counts, in another order. */
export function turned(columns: readonly string[]): readonly Change<string[]>[] {
  return columns.length < 2 ? [] : [{ what: `${columns.join('、')} 次序颠倒`, value: columns.toReversed() }];
}

/** The list with one thing too many, one for each. */
export function withOneMore(list: readonly string[], others: readonly string[]): readonly Change<string[]>[] {
  return others
    .filter((other) => !list.includes(other))
    .map((other) => ({ what: `加上 ${other}`, value: [...list, other] }));
}

/** The values of an enum column, in whichever roster kind; none of another column. */
function valuesOf(column: string, { rosters, common }: PolicyData): readonly string[] {
  const found = rosters.flatMap((roster) =>
    columnsOf(roster, common).flatMap((each) =>
      each.name === column ? Object.keys(enumOf(each, common)?.values ?? {}) : [],
    ),
  );
  return [...new Set(found)];
}

/** Columns of a type that every roster kind has which has all of these. */
export function columnsBeside(
  columns: readonly string[],
  type: ColumnData['type'],
  { rosters, common }: PolicyData,
): readonly string[] {
  const namesOf = (roster: RosterData): readonly ColumnData[] => columnsOf(roster, common);
  const having = rosters.filter((roster) =>
    columns.every((column) => namesOf(roster).some(({ name }) => name === column)),
  );
  const [first, ...others] = having.map((roster) =>
    namesOf(roster).flatMap((column) => (column.type === type ? [column.name] : [])),
  );
  return (first ?? []).filter((name) => others.every((names) => names.includes(name)));
}
