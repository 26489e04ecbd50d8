import type { BenchStep, FloorName } from '../../bench/measured-roster.js';

/** Words of `bench`, in both languages. */
export interface BenchWords {
  readonly steps: Readonly<Record<BenchStep, string>>;
  readonly machine: (processor: string, cores: number, gibibytes: number, node: string) => string;
  readonly roster: (title: string, format: string, rows: number, size: string, paid: number) => string;
  readonly median: (runs: number) => string;
  readonly speed: string;
  readonly rowsPerSecond: (rows: number) => string;
  readonly wall: string;
  readonly cpu: string;
  readonly seconds: (seconds: number) => string;
  readonly peak: string;
  readonly megabytes: (megabytes: number) => string;
  readonly shares: string;
  /** Reading, deciding, writing, the rest in JavaScript, outside of it. */
  readonly stages: readonly [string, string, string, string, string];
  readonly and: string;
  readonly floors: Readonly<Record<FloorName, string>>;
  readonly times: (ratio: number, seconds: number) => string;
  readonly peersElsewhere: string;
  readonly written: (file: string, title: string, rows: number, period: string) => string;
}
