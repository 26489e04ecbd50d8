import type { PaidHistory } from '../model/history.js';
import type { Standards } from '../model/standards.js';
import type { PolicyData } from '../policy/data.js';
import type { SettleContext } from '../settle/context.js';

/** What settling must know of the policy and the batch, fixed before the first row. */
export function settleWords({
  policy,
  period,
  batch,
  standards,
  history,
}: {
  readonly policy: PolicyData;
  readonly period: string | undefined;
  readonly batch: string;
  readonly standards: Standards;
  readonly history: PaidHistory;
}): Omit<SettleContext, 'places' | 'weights'> {
  const rules = policy.provisions.flatMap(({ item, rules: each }) =>
    each.map(
      ({ id, title, departments }) => [id, { title, item, department: departments[0] ?? '' }] as const,
    ),
  );
  return {
    rules: new Map(rules),
    unclaimedHeld: new Set(
      policy.rosters.filter(({ unclaimed }) => unclaimed === 'hold').map(({ kind }) => kind),
    ),
    doubleNotes: policy.head.doubles.map(({ note }) => note),
    period: period ?? '',
    batch,
    history,
    budgets: standards.budgets.filter(({ year }) => year === period?.slice(0, 4)),
  };
}
