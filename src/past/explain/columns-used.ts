import type { RowDecision } from '../../model/decision.js';
import type { RowFacts } from '../../model/row-facts.js';
import type { ExceptionLine } from '../../model/finding.js';
import { compileVersions } from '../../decide/compile-versions.js';
import type { Scope } from '../../decide/scope.js';
import type { PlacedRule } from '../../policy/all-rules.js';
import type { UnclaimedRule } from './explanation.js';
import { WatchedRow } from './watched-row.js';

/** The columns that something was decided by, each with the rules of the row that looked at it. */
export function columnsUsed(
  row: RowFacts,
  decision: RowDecision,
  scope: Scope,
  {
    rules,
    exceptions,
    unclaimed,
  }: {
    readonly rules: readonly PlacedRule[];
    readonly exceptions: readonly ExceptionLine[];
    readonly unclaimed: readonly UnclaimedRule[];
  },
): ReadonlyMap<number, readonly string[]> {
  const used = new Map<number, readonly string[]>();
  const add = (index: number, by: readonly string[]): void =>
    void used.set(index, [...(used.get(index) ?? []), ...by]);
  for (const claim of decision.claims) {
    const placed = rules.find(({ rule }) => rule.id === claim.rule);
    if (placed === undefined) continue;
    for (const index of seenBy(placed, row, scope)) add(index, [claim.rule]);
  }
  const named = [
    ...decision.checks.map(({ column }) => column),
    ...exceptions.map(({ column }) => column),
    ...unclaimed.flatMap(({ conditions }) => conditions.map(({ column }) => column)),
  ];
  for (const [index, { name }] of scope.columns.entries()) if (named.includes(name)) add(index, []);
  return used;
}

/** What the rule looks at when it decides the row once more. */
function seenBy({ rule }: PlacedRule, row: RowFacts, scope: Scope): readonly number[] {
  const watched = new WatchedRow(row);
  const compiled = compileVersions(rule, scope);
  const claimed = compiled.when(watched);
  if (claimed.is === 'claimed') compiled.decide(watched);
  return watched.seen;
}
