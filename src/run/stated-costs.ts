import { yuanText } from '../model/money.js';
import type { CostLine } from '../output/cost-columns.js';
import type { PayoutChange } from './compare-traces.js';

/** What other readings would change, as the manifest and `--json` state it: nothing where it was not asked for. */
export function statedCosts(costs: readonly CostLine[]): Readonly<Record<string, unknown>> {
  return costs.length === 0 ? {} : { costOfReadings: costs.map(statedChange) };
}

/** A change with its money as text with two decimals. */
export function statedChange<Change extends PayoutChange>(change: Change): Readonly<Record<string, unknown>> {
  const { more, less, held, moved, ...rest } = change;
  return {
    ...rest,
    more: yuanText(more),
    less: yuanText(less),
    held: yuanText(held),
    moved: yuanText(moved),
  };
}
