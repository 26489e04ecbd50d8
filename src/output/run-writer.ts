import type { Outcome, RunTotals } from '../model/plan.js';
import type { WrittenSums } from './check-sums.js';
import type { FileCount, ProblemCount } from './exception-count.js';
import type { SummaryTotals } from './summary-totals.js';
import type { WrittenFile } from './written-file.js';

/** Every file of a run as its outcomes pass by: lists, workbooks, and what banks are given. */
export interface RunWriter {
  /** In input order. */
  write(outcome: Outcome): void;
  /** Waits until more may be written without holding ever more of it. @throws Refusal OUTPUT_UNWRITABLE */
  room(): Promise<void>;
  /**
   * Assembles every file. To be called once; afterwards nothing more can be written.
   * @throws Error where what was written does not come to the totals (a bug), Refusal OUTPUT_UNWRITABLE
   */
  finish(totals: RunTotals, runId: string): Promise<FinishedRun>;
  /** Gives up what was written: the files are closed and gone. */
  abandon(): Promise<void>;
}

/** Plain data, all of it. */
export interface FinishedRun {
  readonly files: readonly WrittenFile[];
  readonly counts: RunCounts;
}

/** What was counted on the way. */
export interface RunCounts {
  /** What the department workbooks hold. */
  readonly workbooks: readonly WrittenSums[];
  readonly problems: readonly Readonly<ProblemCount<unknown>>[];
  readonly rosters: readonly Readonly<FileCount>[];
  /** The totals, with what of each line is to be got back. */
  readonly summary: SummaryTotals;
}
