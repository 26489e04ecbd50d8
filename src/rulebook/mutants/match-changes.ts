import type { ListsData } from '../../policy/data.js';
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
