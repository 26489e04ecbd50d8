import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurn } from '../../src/bench/process/in-turn.js';
import { runNode, type ProcessCost } from '../../src/bench/process/node-process.js';
import { STANDARD_TRAINING } from '../../src/bench/roster/standard-training.js';
import { WRITE_ROSTER, type RosterFormat } from '../../src/bench/roster/write-roster.js';
import { readTotals } from '../../src/bench/run-totals.js';
import { peer } from '../compare.js';
import { clock } from '../timed.js';
import { agree } from './agree.js';

/** From the compiled bench in node_modules/.cache back to the project. */
export const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));
export const BUTIE = path.join(ROOT, 'bin/butie.js');

/** The version that is measured. */
export function butieVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  return version;
}

/** Whether a run can do without its workbooks. */
export function hasListsOnly(): boolean {
  return execFileSync(process.execPath, [BUTIE, 'run', '--help'], { encoding: 'utf8' }).includes(
    '--lists-only',
  );
}

export type Job = () => Promise<ProcessCost>;

/** A folder in which a section of the bench has its roster and its results. */
export class BenchPlace {
  constructor(
    private readonly folder: string,
    private readonly runs: number,
  ) {}

  within(name: string): string {
    return path.join(this.folder, name);
  }

  /** The standard roster of that length. */
  async roster(rows: number, format: RosterFormat): Promise<string> {
    const file = this.within(`rows-${rows}.${format}`);
    await WRITE_ROSTER[format](file, STANDARD_TRAINING, { rows, seed: 1, exceptions: 2000 });
    return file;
  }

  /** The arguments of a run into the folder `out`. */
  command(file: string, out: string, ...options: readonly string[]): readonly string[] {
    const period = STANDARD_TRAINING.period;
    return [
      BUTIE,
      'run',
      file,
      '--period',
      period,
      '--out',
      this.within(out),
      '--force',
      '--quiet',
      ...options,
    ];
  }

  /** A program as it stands beside the bench, or under src/bench. */
  program(name: string, ...args: readonly string[]): Job {
    return this.node([peer(name), ...args]);
  }

  node(args: readonly string[]): Job {
    return () => runNode(args, clock);
  }

  /** The same job by a peer; throws where it comes to other rows or another total than the run in `out`, which ran before. */
  peer(name: string, file: string, out: string): Job {
    return async () => {
      const { output, ...cost } = await runNode([peer('job/run-peer'), name, file, this.within(name)], clock);
      agree(name, output, await readTotals(this.within(out)));
      return cost;
    };
  }

  /** Medians of the jobs, in turn; one that cannot be done is left out. */
  async measure<Jobs extends Readonly<Record<string, Job | undefined>>>(
    jobs: Jobs,
  ): Promise<{ [Name in keyof Jobs]: Measured<Jobs[Name]> }>;
  async measure(
    jobs: Readonly<Record<string, Job | undefined>>,
  ): Promise<Record<string, ProcessCost | undefined>> {
    const done = Object.entries(jobs).flatMap(([name, job]) => (job === undefined ? [] : [{ name, job }]));
    const costs = await inTurn(
      this.runs,
      done.map(({ job }) => job),
    );
    return Object.fromEntries(done.map(({ name }, index) => [name, costs[index]]));
  }
}

type Measured<One> = One extends Job ? ProcessCost : ProcessCost | undefined;
