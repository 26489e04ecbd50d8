import { median } from '../src/bench/process/in-turn.js';
import type { Tally } from './tally.js';

export interface Contender {
  readonly name: string;
  /** Times that a run goes over the rows: enough to last, and to pay for the memory that it leaves behind. */
  readonly passes: number;
  readonly asked: string;
  /** How many times as fast butie is asked to be. */
  readonly times: number | undefined;
  run(): Tally | Promise<Tally>;
}

/** Seconds: passed, and worked by all threads together, which other work on the machine hardly touches. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** One run, and what a row of it costs. */
export async function timed(
  { run, passes }: Contender,
  rows: number,
): Promise<{ readonly tally: Tally; readonly cost: Cost }> {
  const before = process.cpuUsage();
  const start = performance.now();
  let tally = await run();
  for (let pass = 1; pass < passes; pass += 1) tally = await run();
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { tally, cost: { wall: wall / rows / passes, cpu: (user + system) / 1e6 / rows / passes } };
}

export function medians(costs: readonly Cost[]): Cost {
  return { wall: median(costs.map(({ wall }) => wall)), cpu: median(costs.map(({ cpu }) => cpu)) };
}
