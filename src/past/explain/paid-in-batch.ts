import type { Claim, ClaimKeys, RowDecision } from '../../model/decision.js';
import type { PaidHistory } from '../../model/history.js';
import type { Fen } from '../../model/money.js';
import type { Payout } from '../../model/payout.js';
import type { SettledRow } from '../../settle/settle-row.js';

/** What a batch has paid under the limits of a claim before it came to that claim. Money is counted as limits do: less what was set off, and never less than nothing. */
export interface PaidInBatch {
  readonly sum: Fen;
  readonly times: number;
  /** Out of the fund of the claim. */
  readonly spent: Fen;
  /** Persons of the quota's block whom nothing was paid before the batch, in order of their first payout. */
  readonly newcomers: readonly string[];
}

/** The tally of one row's claims. */
export interface BatchTally {
  /** A row before the one that is looked at. */
  add(decision: RowDecision, settled: SettledRow): void;
  /** By rule, with what the row itself was paid by the claims before each. */
  of(settled: SettledRow): ReadonlyMap<string, PaidInBatch>;
}

/** Adds up what is paid under the limits of a row's claims before each of them. */
export function tallyBefore({ claims }: RowDecision, history: Pick<PaidHistory, 'rank'>): BatchTally {
  const tallies = claims.flatMap(({ rule, keys, fund }, at) =>
    keys === undefined
      ? []
      : [{ at, rule, keys, fund, sum: 0, times: 0, spent: 0, newcomers: new Set<string>() }],
  );
  type Tally = (typeof tallies)[number];
  const isNew = ({ block, person }: Quota): boolean => history.rank(block, person) === undefined;

  function count(tally: Tally, { keys, fund }: Claim, { amount }: Payout): void {
    const more = Math.max(amount, 0);
    if (fund === tally.fund) tally.spent += more;
    if (keys === undefined) return;
    const { cap, times, quota } = keys;
    if (cap !== undefined && cap.key === tally.keys.cap?.key) tally.sum += more;
    if (times !== undefined && times.key === tally.keys.times?.key) tally.times += 1;
    if (quota !== undefined && quota.block === tally.keys.quota?.block && isNew(quota))
      tally.newcomers.add(quota.person);
  }

  return {
    add(decision, settled) {
      for (const { claim, payout } of paidClaims(decision.claims, settled))
        for (const tally of tallies) count(tally, claim, payout);
    },
    of(settled) {
      for (const { at, claim, payout } of paidClaims(claims, settled))
        for (const tally of tallies) if (tally.at > at) count(tally, claim, payout);
      return new Map(
        tallies.map(({ rule, sum, times, spent, newcomers }) => [
          rule,
          { sum, times, spent, newcomers: [...newcomers] },
        ]),
      );
    },
  };
}

type Quota = NonNullable<ClaimKeys['quota']>;

function paidClaims(
  claims: readonly Claim[],
  { payouts }: SettledRow,
): readonly { readonly at: number; readonly claim: Claim; readonly payout: Payout }[] {
  return claims.flatMap((claim, at) => {
    const payout = payouts.find(({ rule }) => rule === claim.rule);
    return payout === undefined ? [] : [{ at, claim, payout }];
  });
}
