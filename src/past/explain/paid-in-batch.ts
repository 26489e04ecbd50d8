import type { ClaimKeys, RowDecision } from '../../model/decision.js';
import type { Fen } from '../../model/money.js';
import type { DecidedEvent } from '../../run/decided.js';
import type { SettledRow } from '../../settle/settle-row.js';

/** What a batch has paid up to a row under the limits of one of its claims. */
export interface PaidInBatch {
  readonly sum: Fen;
  readonly times: number;
  readonly persons: number;
}

/** Adds up what is paid under the limits of a row's claims before that row. */
export function tallyBefore(decision: RowDecision): {
  add(event: DecidedEvent, settled: SettledRow | undefined): void;
  all(): ReadonlyMap<string, PaidInBatch>;
} {
  const tallies = decision.claims.flatMap(({ rule, keys }) =>
    keys === undefined ? [] : [{ rule, keys, sum: 0, times: 0, persons: new Set<string>() }],
  );
  const same = (a: { key: string } | undefined, b: { key: string } | undefined): boolean =>
    a !== undefined && a.key === b?.key;
  const inBlock = (own: ClaimKeys, { quota }: ClaimKeys): string | undefined =>
    own.quota !== undefined && quota?.block === own.quota.block && quota.person !== own.quota.person
      ? quota.person
      : undefined;
  return {
    add(event, settled) {
      if (event.is !== 'row' || settled === undefined) return;
      for (const { rule, keys, amount } of event.decision.claims) {
        if (keys === undefined || !settled.payouts.some((payout) => payout.rule === rule)) continue;
        for (const tally of tallies) {
          if (same(tally.keys.cap, keys.cap)) tally.sum += amount?.fen ?? 0;
          if (same(tally.keys.times, keys.times)) tally.times += 1;
          const person = inBlock(tally.keys, keys);
          if (person !== undefined) tally.persons.add(person);
        }
      }
    },
    all: () =>
      new Map(tallies.map(({ rule, sum, times, persons }) => [rule, { sum, times, persons: persons.size }])),
  };
}
