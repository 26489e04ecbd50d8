import { mkdir, rm } from 'node:fs/promises';
import { runNode, type Clock } from '../process/node-process.js';
import { profiling, readProfiles } from './cpu-profile.js';
import { stageTimes, type StageTimes } from './stage-times.js';

/** Where the processor time of one run went, under the profiler: all together is 1. */
export interface CpuShares extends Record<'reading' | 'deciding' | 'writing' | 'other', number> {
  /** Outside of JavaScript: packing and unpacking on other threads, the compiler, the collector's helpers. On a busy machine it cannot be told. */
  readonly outside: number;
  readonly longest: StageTimes['longest'];
}

/**
 * Runs `node COMMAND` once more, apart from the measured runs: the profiler slows it down. All threads are profiled.
 * @param scratch a folder that is made, and removed in the end
 */
export async function cpuShares(
  command: readonly string[],
  scratch: string,
  clock: Clock,
): Promise<CpuShares> {
  await mkdir(scratch, { recursive: true });
  const { args, preload } = profiling(scratch);
  const { cpuSeconds } = await runNode([...args, ...command], clock, [preload]);
  const { seconds, longest } = stageTimes(await readProfiles(scratch));
  await rm(scratch, { recursive: true, force: true });
  const { reading, deciding, writing, other } = seconds;
  const inside = reading + deciding + writing + other;
  const whole = Math.max(cpuSeconds, inside);
  return {
    reading: reading / whole,
    deciding: deciding / whole,
    writing: writing / whole,
    other: other / whole,
    outside: (whole - inside) / whole,
    longest,
  };
}
