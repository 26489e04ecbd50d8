import type { RowFacts } from '../model/row-facts.js';
import type { RuleData } from '../policy/data.js';
import { type RuleVersion, versionAt, versionsOf } from '../policy/versions.js';
import { type CompiledRule, compileRule } from './compile-rule.js';
import { eventSpan } from './event.js';
import type { Scope } from './scope.js';

/**
 * A rule that was amended is as many rules as it has versions. They leave no day between them, so a row is judged by the last
 * that began by the end of its event: the one in force, or the nearest. A row whose event cannot be dated is judged by the last of all.
 */
export function compileVersions(rule: RuleData, scope: Scope): CompiledRule {
  const [first, ...later] = versionsOf(rule, scope.policy.head);
  const compiled = compileRule(first.rule, scope);
  if (later.length === 0) return compiled;
  const versions: readonly [Compiled, ...Compiled[]] = [
    { from: first.from, compiled },
    ...later.map(({ from, rule: amended }) => ({ from, compiled: compileRule(amended, scope) })),
  ];
  const column = scope.column(rule.event ?? scope.roster.event);
  const judge = (row: RowFacts): CompiledRule => {
    const reading = row.read(column.index);
    const until = reading.state === 'value' ? eventSpan(reading.fact).last : undefined;
    return versionAt(versions, until).compiled;
  };
  return {
    id: rule.id,
    when: (row) => judge(row).when(row),
    decide: (row) => judge(row).decide(row),
    doubtful: (row, doubt) => judge(row).doubtful(row, doubt),
  };
}

interface Compiled extends Pick<RuleVersion, 'from'> {
  readonly compiled: CompiledRule;
}
