import type { PolicyPlace } from '../../policy/places.js';

/** What a lint found: where, about what, and what would put it right. */
export interface Found {
  readonly place: PolicyPlace;
  /** By which the finding is acknowledged: it stays the same as long as the matter does, whatever its line. */
  readonly subject: string;
  /** Chinese, one clause, with the names and figures found. */
  readonly problem: string;
  readonly remedy: string;
}

/** A finding as it is shown: of one lint, with why it matters. */
export interface LintFinding {
  readonly lint: string;
  readonly file: string;
  readonly line: number;
  readonly subject: string;
  readonly problem: string;
  readonly why: string;
  readonly remedy: string;
}
