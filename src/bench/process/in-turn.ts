import type { ProcessCost } from './node-process.js';

/** Medians over several rounds. Each round runs every job once, so that all see the same machine. */
export async function inTurn(
  rounds: number,
  jobs: readonly (() => Promise<ProcessCost>)[],
): Promise<readonly ProcessCost[]> {
  const costs: ProcessCost[][] = jobs.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, job] of jobs.entries()) costs[index]?.push(await job());
  return costs.map(medianCost);
}

function medianCost(costs: readonly ProcessCost[]): ProcessCost {
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    cpuSeconds: median(costs.map(({ cpuSeconds }) => cpuSeconds)),
    peakMegabytes: median(costs.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

/** The one in the middle, of an even number the upper; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
