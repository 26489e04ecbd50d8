import { comparable } from '../model/compact-spelling.js';
import type { RowFacts } from '../model/row-facts.js';
import type { RuleData } from '../policy/data.js';
import { versionsOf } from '../policy/versions.js';
import type { Scope } from './scope.js';

/**
 * The rules that a row may mean, of all those of its kind and in their order: where every rule asks one column for values, a row that
 * states one of them is shown only the rules that ask for it. A row whose cell does not say may mean any. `compiled`: what was made
 * of each rule, in the order of the data.
 */
export function compileRuleIndex<Compiled>(
  data: readonly RuleData[],
  compiled: readonly Compiled[],
  scope: Scope,
): (row: RowFacts) => readonly Compiled[] {
  const asked = (data[0]?.when ?? [])
    .map(({ column }) => column)
    .find((column) => data.every((rule) => valuesOf(rule, column, scope) !== undefined));
  if (asked === undefined) return () => compiled;
  const byValue = new Map<string, Compiled[]>();
  for (const [index, each] of compiled.entries()) {
    const rule = data[index];
    for (const value of new Set(rule && valuesOf(rule, asked, scope))) {
      byValue.set(value, [...(byValue.get(value) ?? []), each]);
    }
  }
  const { index } = scope.column(asked);
  return (row) => {
    const reading = row.read(index);
    if (reading.state !== 'value' || reading.fact.is !== 'text') return compiled;
    const { text } = reading.fact;
    return byValue.get(text) ?? byValue.get(comparable(text)) ?? [];
  };
}

/** The values of the column for which a row may mean the rule at some time; undefined where one of its versions does not ask for any. */
function valuesOf(rule: RuleData, column: string, { policy }: Scope): readonly string[] | undefined {
  const values: string[] = [];
  for (const version of versionsOf(rule, policy.head)) {
    const asked = version.rule.when.find((condition) => condition.column === column && 'is' in condition);
    if (asked === undefined || !('is' in asked)) return undefined;
    values.push(...asked.is.map(comparable));
  }
  return values;
}
