import { comparable } from '../model/compact-spelling.js';
import type { RowFacts } from '../model/row-facts.js';
import type { RuleData } from '../policy/data.js';
import { versionsOf } from '../policy/versions.js';
import type { Scope } from './scope.js';

/**
 * The rules that a row may mean, of all those of its kind and in their order: where every rule first asks the same column for values,
 * a row that states one of them is shown only the rules that ask for it, as the others would have looked at nothing else. A row whose
 * cell does not say may mean any. `compiled`: what was made of each rule, in the order of the data.
 */
export function compileRuleIndex<Compiled>(
  data: readonly RuleData[],
  compiled: readonly Compiled[],
  scope: Scope,
): (row: RowFacts) => readonly Compiled[] {
  const [first] = data[0]?.when ?? [];
  if (first === undefined || data.some((rule) => valuesOf(rule, first.column, scope) === undefined))
    return () => compiled;
  const byValue = new Map<string, Compiled[]>();
  for (const [index, each] of compiled.entries()) {
    const rule = data[index];
    for (const value of new Set(rule && valuesOf(rule, first.column, scope))) {
      byValue.set(value, [...(byValue.get(value) ?? []), each]);
    }
  }
  const { index } = scope.column(first.column);
  return (row) => {
    const reading = row.read(index);
    if (reading.state !== 'value' || reading.fact.is !== 'text') return compiled;
    const { text } = reading.fact;
    return byValue.get(text) ?? byValue.get(comparable(text)) ?? [];
  };
}

/**
 * What a rule asks of the column in its first condition, at whatever time; undefined where the first condition of a version is
 * about another column, or asks for no values.
 */
function valuesOf(rule: RuleData, column: string, { policy }: Scope): readonly string[] | undefined {
  const values: string[] = [];
  for (const version of versionsOf(rule, policy.head)) {
    const [first] = version.rule.when;
    if (first?.column !== column || !('is' in first)) return undefined;
    values.push(...first.is.map(comparable));
  }
  return values;
}
