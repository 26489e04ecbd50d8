import type { Tally } from './plan.js';

export function sumTallies(tallies: readonly Tally[]): Tally {
  return {
    payouts: tallies.reduce((sum, { payouts }) => sum + payouts, 0),
    amount: tallies.reduce((sum, { amount }) => sum + amount, 0),
  };
}
