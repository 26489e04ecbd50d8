import type { Machine } from '../../bench/machine.js';
import type { MeasuredRoster } from '../../bench/measured-roster.js';
import type { CpuShares } from '../../bench/profile/cpu-shares.js';
import type { RosterFormat } from '../../bench/roster/write-roster.js';
import type { Terminal } from '../terminal.js';
import type { BenchWords } from '../words/bench-words.js';
import { sizeText } from './size-text.js';
import { table } from './table.js';

/** A roster that was measured, with what was asked for. */
export interface RosterResult extends MeasuredRoster {
  readonly kind: string;
  readonly title: string;
  readonly rows: number;
  readonly format: RosterFormat;
  readonly seed: number;
  readonly runs: number;
  /** Of 10,000. */
  readonly exceptions: number;
}

/** What was measured, roster by roster. */
export function benchText(
  results: readonly RosterResult[],
  { processor, cores, memory, node }: Machine,
  words: BenchWords,
  columns: Terminal['columns'],
): string {
  const machine = `${words.machine(processor, cores, memory, node)}\n`;
  const parts = results.map((result) => rosterText(result, words, columns));
  return [machine, ...parts, `${words.peersElsewhere}\n`].join('\n');
}

function rosterText(result: RosterResult, words: BenchWords, columns: Terminal['columns']): string {
  const { title, format, rows, bytes, totals, runs, run, rowsPerSecond, floors, shares } = result;
  const head = words.roster(title, format, rows, sizeText(bytes), totals.rows.paid + totals.rows.partly);
  const lines = [
    [words.speed, words.rowsPerSecond(rowsPerSecond)],
    [words.wall, words.seconds(run.seconds)],
    [words.cpu, words.seconds(run.cpuSeconds)],
    [words.peak, words.megabytes(run.peakMegabytes)],
    [words.shares, sharesText(shares, words)],
    ...floors.map(({ name, seconds, ratio }) => [words.floors[name], words.times(ratio, seconds)]),
  ];
  return `${head}${words.median(runs)}\n${table(lines, [], columns)}`;
}

function sharesText(shares: CpuShares, words: BenchWords): string {
  const parts = [shares.reading, shares.deciding, shares.writing, shares.other, shares.outside];
  return parts
    .map((share, index) => `${words.stages[index] ?? ''} ${Math.round(share * 100)}%`)
    .join(words.and);
}
