import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { moduleOf } from '../process/node-process.js';

/** A profile as V8 writes it: a tree of calls, and which of them was on top at each sample. */
const cpuProfile = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({
        functionName: z.string(),
        url: z.string(),
        lineNumber: z.number(),
        columnNumber: z.number(),
      }),
      children: z.array(z.number()).optional(),
    }),
  ),
  samples: z.array(z.number()),
  /** Microseconds before each sample. */
  timeDeltas: z.array(z.number()),
});

export type CpuProfile = z.infer<typeof cpuProfile>;
export type CallFrame = CpuProfile['nodes'][number]['callFrame'];

/** How a process is run so that it leaves a profile of each of its threads in the folder. */
export function profiling(folder: string): {
  readonly args: readonly string[];
  readonly preload: string;
} {
  const args = ['--cpu-prof', '--cpu-prof-dir', folder];
  // A thread that is started with options of its own does not take over those of its process.
  const preload = moduleOf(`
    import { syncBuiltinESMExports } from 'node:module';
    const threads = process.getBuiltinModule('node:worker_threads');
    const { Worker } = threads;
    threads.Worker = class extends Worker {
      constructor(file, options = {}) {
        super(file, { ...options, execArgv: [...(options.execArgv ?? []), ...${JSON.stringify(args)}] });
      }
    };
    syncBuiltinESMExports();
  `);
  return { args, preload };
}

/** The profiles in the folder, one for each thread. */
export async function readProfiles(folder: string): Promise<readonly CpuProfile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.cpuprofile'));
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts.map((text) => cpuProfile.parse(JSON.parse(text)));
}
