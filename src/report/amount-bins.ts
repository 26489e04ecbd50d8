import type { Fen } from '../model/money.js';
import type { Tally } from '../model/plan.js';

/** Payouts from one amount up to below the next. */
export interface AmountBin extends Tally {
  /** Undefined: whatever is not above 0. */
  readonly from: Fen | undefined;
  /** Not included; undefined: no end. */
  readonly below: Fen | undefined;
}

/** Where bins begin, in yuan: what the policy pays per head or per project lies well apart in them. The first holds what is not transferred. */
const STARTS = [
  100, 500, 1000, 2000, 3000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000,
];
const BOUNDS: readonly Fen[] = [1, ...STARTS.map((yuan) => yuan * 100)];

/** Counts payouts by their amount, as they come. */
export class AmountBins {
  readonly #counts = Array.from({ length: BOUNDS.length + 1 }, () => ({ payouts: 0, amount: 0 }));

  add(amount: Fen): void {
    const above = BOUNDS.findIndex((bound) => amount < bound);
    const count = this.#counts[above === -1 ? BOUNDS.length : above];
    if (count === undefined) throw new Error(`no bin for ${amount}`);
    count.payouts += 1;
    count.amount += amount;
  }

  /** From the first that holds something to the last. */
  bins(): readonly AmountBin[] {
    const bins = this.#counts.map((count, index) => ({
      ...count,
      from: BOUNDS[index - 1],
      below: BOUNDS[index],
    }));
    const isUsed = ({ payouts }: AmountBin): boolean => payouts > 0;
    return bins.slice(Math.max(0, bins.findIndex(isUsed)), bins.findLastIndex(isUsed) + 1);
  }
}
