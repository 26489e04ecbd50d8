import type { LimitKind } from '../../run/records/record-parts.js';

/** What a payment taken over may not count under. */
type Under = LimitKind | 'budget';

/** Under what a payment does not count, and the columns of the file that would make it count. */
export interface Uncounted {
  readonly under: Under;
  readonly lacks: readonly string[];
}

/** Payments that do not count under a limit, of which rules they are, and the columns that they lack. */
interface UncountedSum {
  readonly payments: number;
  readonly rules: readonly string[];
  readonly lacks: readonly string[];
}

export type UncountedSums = Readonly<Record<Under, UncountedSum>>;

/** How many payments count under no cap, no budget and so on. */
export function uncountedSums(
  openings: readonly { readonly rule: string; readonly uncounted: readonly Uncounted[] }[],
): UncountedSums {
  const sumOf = (under: Under): UncountedSum => {
    const found = openings.flatMap(({ rule, uncounted }) =>
      uncounted.flatMap((each) => (each.under === under ? [{ rule, lacks: each.lacks }] : [])),
    );
    return {
      payments: found.length,
      rules: [...new Set(found.map(({ rule }) => rule))],
      lacks: [...new Set(found.flatMap(({ lacks }) => lacks))],
    };
  };
  return {
    cap: sumOf('cap'),
    times: sumOf('times'),
    quota: sumOf('quota'),
    double: sumOf('double'),
    budget: sumOf('budget'),
  };
}
