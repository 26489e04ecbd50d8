import type { Clock, ProcessCost } from './process/node-process.js';
import type { CpuShares } from './profile/cpu-shares.js';
import type { BenchPrograms } from './programs.js';
import type { RosterSource, RowOrder } from './roster/roster-source.js';
import type { RosterFormat } from './roster/write-roster.js';
import type { BenchTotals } from './run-totals.js';

/** What is to be measured. */
export interface BenchOrder extends RowOrder {
  readonly source: RosterSource;
  readonly format: RosterFormat;
  readonly runs: number;
  readonly rules: string;
  /** The roster, and the result of its last run, are put here. */
  readonly folder: string;
}

/** By what it is measured. */
export interface BenchMeans {
  readonly programs: BenchPrograms;
  readonly clock: Clock;
  readonly told: (step: BenchStep) => void;
}

export type BenchStep = 'making' | 'running' | 'profiling';

export interface MeasuredRoster {
  /** Size of the roster. */
  readonly bytes: number;
  readonly totals: BenchTotals;
  /** Medians. */
  readonly run: ProcessCost;
  readonly rowsPerSecond: number;
  readonly floors: readonly MeasuredFloor[];
  readonly shares: CpuShares;
}

/** The least that a part of the work takes: another process, in turn with the runs. */
export interface MeasuredFloor extends ProcessCost {
  readonly name: FloorName;
  /** Seconds of the run by its own. */
  readonly ratio: number;
}

export type FloorName = 'inflate' | 'csv-parse' | 'same-bytes';
