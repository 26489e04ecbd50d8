import { median } from './median.js';
import type { Tally } from './tally.js';

export interface Contender {
  readonly name: string;
  readonly rows: number;
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

/** One run over all rows of a contender. */
export async function timed(contender: Contender): Promise<{ readonly tally: Tally; readonly cost: Cost }> {
  const before = process.cpuUsage();
  const start = performance.now();
  const tally = await contender.run();
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { tally, cost: { wall, cpu: (user + system) / 1e6 } };
}

/** Per row. */
export function medians(costs: readonly Cost[], rows: number): Cost {
  const of = (part: keyof Cost): number => median(costs.map((cost) => cost[part])) / rows;
  return { wall: of('wall'), cpu: of('cpu') };
}
