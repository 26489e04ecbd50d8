import type { ExampleRow } from '../example-rows.js';
import type { DatedRule, LintBook } from '../lint-book.js';

/**
 * What examples must show of one side of a threshold: `next`: the very next value, on which a bound that is one step off would decide otherwise; `any`: some value,
 * where the outcome is that of the threshold itself; `none`: no such value is possible.
 */
type Demand = 'next' | 'any' | 'none';

/** A value from which on a rule decides otherwise. */
export interface Threshold {
  /** The part of the rule where it stands. */
  readonly path: readonly (string | number)[];
  /** What is compared: 核定比例. */
  readonly what: string;
  /** In the unit of `valuesOf`; `step`: the smallest difference that a roster can state. */
  readonly bound: number;
  readonly step: number;
  readonly below: Demand;
  readonly above: Demand;
  /** A value as one writes it in a roster. */
  text(value: number): string;
  /** The values of a row that are compared; none where the row does not say. */
  valuesOf(row: ExampleRow): readonly number[];
}

/** The thresholds of one part of a rule. */
export type ThresholdsOf = (dated: DatedRule, book: LintBook) => readonly Threshold[];

/** Shares, hours and parts of a fen come from divisions: equal up to a thousandth of the step. */
const PART_OF_STEP = 1e-3;

/** What the rows leave out: the values that an example should have, as texts. */
export function missingSides(threshold: Threshold, rows: readonly ExampleRow[]): readonly string[] {
  const { bound, step, below, above, text } = threshold;
  const values = rows.flatMap((row) => threshold.valuesOf(row));
  const has = (wanted: number): boolean =>
    values.some((value) => Math.abs(value - wanted) < step * PART_OF_STEP);
  return [
    ...(has(bound) ? [] : [text(bound)]),
    ...(below === 'next' && !has(bound - step) ? [text(bound - step)] : []),
    ...(below === 'any' && !values.some((value) => value < bound) ? ['界限以下的一例'] : []),
    ...(above === 'next' && !has(bound + step) ? [text(bound + step)] : []),
    ...(above === 'any' && !values.some((value) => value > bound) ? ['界限以上的一例'] : []),
  ];
}

/** Both sides of a least value, which itself passes. */
export const LEAST = { below: 'next', above: 'any' } as const;

/** Both sides of a greatest value, which itself passes. */
export const MOST = { below: 'any', above: 'next' } as const;
