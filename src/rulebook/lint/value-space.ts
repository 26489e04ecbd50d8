import { columnsOf, enumOf } from '../../policy/columns.js';
import type { ConditionData, PolicyData, RosterData } from '../../policy/data.js';
import type { LintBook } from './lint-book.js';

/** The two values of a column of which conditions only ask whether it is given. */
const GIVEN = '已填';
export const BLANK = '空白';

/** The values that a column of a roster kind can have, as far as rules tell them apart: those of its enum, or the texts that rules name. */
export function valuesOf(
  column: string,
  roster: RosterData,
  { policy, rules }: Pick<LintBook, 'policy' | 'rules'>,
): readonly string[] {
  const known = enumValues(column, roster, policy);
  if (known !== undefined) return known;
  const named = rules
    .filter((each) => each.roster === roster)
    .flatMap(({ rule }) =>
      rule.when.flatMap((each) => ('is' in each && each.column === column ? each.is : [])),
    );
  return named.length > 0 ? [...new Set(named)] : [GIVEN, BLANK];
}

export function enumValues(
  column: string,
  roster: RosterData,
  { common }: PolicyData,
): readonly string[] | undefined {
  const found = columnsOf(roster, common).find(({ name }) => name === column);
  const enumeration = found && enumOf(found, common);
  return enumeration && Object.keys(enumeration.values);
}

/** Column → the values of it that all conditions leave; a column that none names may have any. An empty set: no row can do it. */
export function allowed(
  conditions: readonly ConditionData[],
): ReadonlyMap<string, ReadonlySet<string> | 'given'> {
  const left = new Map<string, ReadonlySet<string> | 'given'>();
  for (const condition of conditions) {
    const { column } = condition;
    const before = left.get(column);
    if ('given' in condition) left.set(column, before ?? 'given');
    else if (before === undefined || before === 'given') left.set(column, new Set(condition.is));
    else left.set(column, new Set(condition.is.filter((value) => before.has(value))));
  }
  return left;
}
