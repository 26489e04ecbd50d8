import type { Month } from '../model/day.js';
import type { RowDecision } from '../model/decision.js';
import type { RowFacts } from '../model/row-facts.js';
import type { Standards } from '../model/standards.js';
import type { OnceOtherwise, PolicyData } from '../policy/data.js';
import { compileKind } from './compile-kind.js';
import { scopeOf } from './scope.js';

/** What a run decides with, fixed before the first row. */
export interface DecideOptions {
  readonly standards: Standards;
  /** Undefined: no test against the period (validate without --period). */
  readonly period: Month | undefined;
  /** Rules asked for with --only; undefined for all. */
  readonly only: ReadonlySet<string> | undefined;
  readonly onceOtherwise: OnceOtherwise;
}

/** Compiles every rule once to closures. The result takes a row of any roster kind of the policy and decides it by itself. */
export function compilePolicy(policy: PolicyData, options: DecideOptions): (row: RowFacts) => RowDecision {
  const ruleIds = new Map(
    policy.provisions.flatMap((provision) => provision.rules.map(({ id }) => [id.toLowerCase(), id])),
  );
  const kinds = new Map(
    policy.rosters.map((roster) => [
      roster.kind,
      compileKind(
        scopeOf(policy, roster, options.standards, options.period, options.onceOtherwise),
        ruleIds,
        options.only,
      ),
    ]),
  );
  return (row) => {
    const decide = kinds.get(row.kind);
    if (decide === undefined) throw new Error(`no roster kind ${row.kind}`);
    return decide(row);
  };
}
