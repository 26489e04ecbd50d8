import { columnsOf } from '../../policy/columns.js';
import type { ListsData, PolicyData } from '../../policy/data.js';
import { type Change, fewerEntries } from './change.js';

/** A list looked up by one column less. A column that may be blank for all values finds nothing by itself, so another must be left. */
export function fewerPairs(
  match: Readonly<Record<string, string>>,
  list: ListsData[string] | undefined,
): readonly Change<Record<string, string>>[] {
  const wildcards = list?.wildcards ?? [];
  return fewerEntries(match).filter(({ value }) =>
    Object.keys(value).some((own) => !wildcards.includes(own)),
  );
}

/** The same where only standing on the list counts: a wildcard column that no such roster has excludes no line. */
export function fewerTestedPairs(
  match: Readonly<Record<string, string>>,
  list: ListsData[string] | undefined,
  { rosters, common }: PolicyData,
): readonly Change<Record<string, string>>[] {
  const wildcards = list?.wildcards ?? [];
  const exact = Object.entries(match).flatMap(([own, column]) => (wildcards.includes(own) ? [] : [column]));
  const columns = rosters
    .map((roster) => columnsOf(roster, common).map(({ name }) => name))
    .filter((names) => exact.every((column) => names.includes(column)))
    .flat();
  return fewerPairs(match, list).filter(({ value }) =>
    Object.entries(match).some(
      ([own, column]) => !Object.hasOwn(value, own) && (!wildcards.includes(own) || columns.includes(column)),
    ),
  );
}
