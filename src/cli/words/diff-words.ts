import type { ChangeKind, DiffCause } from '../../past/diff/diff-result.js';

/** Words of a comparison of runs. */
export interface DiffWords {
  /** Several in a row. */
  readonly list: (items: readonly string[]) => string;
  /** Behind something else. */
  readonly brackets: (text: string) => string;
  readonly alike: string;
  readonly sums: (payouts: number, yuan: string) => string;
  readonly difference: string;
  readonly causes: string;
  readonly cause: Readonly<Record<DiffCause, string>>;
  readonly counts: (added: number, removed: number, changed: number) => string;
  readonly more: (count: number) => string;
  readonly total: string;
  /** Under several causes: that each sum is what its replacement made of what those before it had left. */
  readonly inTurn: (causes: readonly string[]) => string;
  readonly payouts: string;
  readonly exceptions: string;
  readonly is: Readonly<Record<ChangeKind, string>>;
  readonly none: string;
  /** Of a number whose shown characters agree. */
  readonly hidden: string;
  readonly order: string;
}
