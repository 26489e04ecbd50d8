import type { RowDecision } from '../../model/decision.js';
import type { RowFacts } from '../../model/row-facts.js';
import { shown } from '../../decide/need.js';
import type { Scope } from '../../decide/scope.js';
import { compileWhen } from '../../decide/when.js';
import { allRules } from '../../policy/all-rules.js';
import type { ConditionData } from '../../policy/data.js';
import type { ExplainedCondition, UnclaimedRule } from './explanation.js';
import type { RowMask } from './row-mask.js';
import { judgingVersion } from './rule-version.js';

const CAME = { claimed: 'met', not: 'not', blank: 'blank', unreadable: 'unreadable' } as const;

/** Every rule of the roster kind that a row does not claim, and why not. */
export function unclaimedRules(
  row: RowFacts,
  decision: RowDecision,
  scope: Scope,
  { only, mask }: { readonly only: ReadonlySet<string> | undefined; readonly mask: RowMask },
): readonly UnclaimedRule[] {
  const claimed = new Set(decision.claims.map(({ rule }) => rule));
  return allRules(scope.policy)
    .filter(({ id, roster }) => roster === scope.roster.kind && !claimed.has(id))
    .map((data) => {
      const { rule } = judgingVersion(data, row, scope);
      const conditions = rule.when.map((each) => explainedCondition(each, row, scope, mask));
      const fits = conditions.every(({ came }) => came === 'met');
      const asked = only === undefined || only.has(rule.id);
      const why = !fits ? 'condition' : asked ? 'unnamed' : 'unasked';
      return { rule: rule.id, title: rule.title, why, conditions };
    });
}

function explainedCondition(
  condition: ConditionData,
  row: RowFacts,
  scope: Scope,
  mask: RowMask,
): ExplainedCondition {
  const column = scope.column(condition.column);
  return {
    column: column.name,
    cell: row.cell(column.index),
    found: mask.cell(column.name, shown(row, column)),
    is: 'given' in condition ? [] : condition.is,
    came: CAME[compileWhen([condition], scope)(row).is],
  };
}
