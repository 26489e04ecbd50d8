import type { BatchLabel } from '../model/batch.js';
import type { LedgerHead } from '../model/history.js';
import type { Tally } from '../model/plan.js';
import type { PostedPeriod } from '../model/posted-period.js';
import type { FileCount, ProblemCount } from '../output/exception-count.js';
import type { SummaryTotals } from '../output/summary-totals.js';
import type { Tallied } from './batch-tally.js';

/** A roster that was read. */
export interface ReportInput {
  /** Base name. */
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly tables: readonly { readonly sheet: string; readonly title: string; readonly rows: number }[];
}

/** How a point that the text leaves open was read. */
export interface UsedReading {
  readonly id: string;
  readonly item: string;
  readonly question: string;
  readonly option: string;
  readonly means: string;
  readonly why: string;
  /** `asked`: not as the rules say. */
  readonly as: 'usual' | 'asked';
}

/** Of a problem it does not matter here where its first line stands. */
export type Problem = Readonly<Omit<ProblemCount<unknown>, 'first'>>;

/** What a report shows of a run; of the run's files only their names, since it is one of them. */
export interface ReportData extends Tallied {
  readonly totals: SummaryTotals;
  /** Costliest first. */
  readonly problems: readonly Problem[];
  /** In input order. */
  readonly rosters: readonly Readonly<FileCount>[];
  readonly label: BatchLabel;
  readonly runId: string;
  /** What the department workbooks hold, by department's key. */
  readonly workbooks: ReadonlyMap<string, Tally>;
  /** `unknown`: no ledger was looked at. `none`: nothing was posted for an earlier period. */
  readonly previous: PostedPeriod | 'unknown' | 'none';
  readonly readings: readonly UsedReading[];
  readonly inputs: readonly ReportInput[];
  readonly rules: { readonly sha256: string; readonly files: number };
  readonly standards: readonly { readonly name: string; readonly sha256: string }[];
  /** Where the ledger stood; undefined: it was not looked at. */
  readonly ledger: LedgerHead | undefined;
  /** Names of the files beside the report, in order. */
  readonly files: readonly string[];
}
