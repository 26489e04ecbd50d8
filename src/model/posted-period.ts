import type { Tally } from './plan.js';

/** Payments of one department under one rule. */
export interface PostedLine extends Tally {
  /** The department's name, as it was when the payments were posted. */
  readonly department: string;
  readonly rule: string;
}

/** What was posted for a period, less what was set off: as it was then, whatever was countered since. */
export interface PostedPeriod {
  /** "2023-09" */
  readonly period: string;
  /** How many runs were posted for it. */
  readonly batches: number;
  readonly lines: readonly PostedLine[];
}
