import { yuanText } from '../model/money.js';
import type { CostLine } from '../output/cost-columns.js';

/** What other readings would change, as the manifest and `--json` state it: nothing where it was not asked for. */
export function statedCosts(costs: readonly CostLine[]): Readonly<Record<string, unknown>> {
  if (costs.length === 0) return {};
  const stated = costs.map(({ more, less, held, moved, ...cost }) => ({
    ...cost,
    more: yuanText(more),
    less: yuanText(less),
    held: yuanText(held),
    moved: yuanText(moved),
  }));
  return { costOfReadings: stated };
}
