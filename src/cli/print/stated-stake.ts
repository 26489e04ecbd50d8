import { yuanText } from '../../model/money.js';
import type { Stake } from '../../rulebook/questions/open-points.js';

/** What another reading would change, for programs: money is text with two decimals. */
export function statedStake({ more, less, held, moved, ...stake }: Stake): Record<string, unknown> {
  return {
    ...stake,
    more: yuanText(more),
    less: yuanText(less),
    held: yuanText(held),
    moved: yuanText(moved),
  };
}
