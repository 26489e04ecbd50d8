import { spawn } from 'node:child_process';
import { z } from 'zod';
import { refused } from '../../model/refusals/refused.js';

/** What one run of a command cost as a whole process, its threads included. */
export interface ProcessCost {
  readonly seconds: number;
  /** Worked by all threads together, which other work on the machine hardly touches. */
  readonly cpuSeconds: number;
  /** Most memory that it held at once. */
  readonly peakMegabytes: number;
}

/** Seconds from some moment on, never going back. */
export type Clock = () => number;

/** Loaded into the child: at its end it reports what it cost on file descriptor 3. */
const REPORTER = moduleOf(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }));
  });
`);
/** Kilobytes, and microseconds. */
const report = z.object({ maxRSS: z.number(), cpu: z.number() });

/**
 * Runs `node ARGS` and tells its cost and what it printed. @throws Refusal BENCH_FAILED when it does not end with 0
 * @param preloads further modules that are loaded first
 */
export async function runNode(
  args: readonly string[],
  clock: Clock,
  preloads: readonly string[] = [],
): Promise<ProcessCost & { readonly output: string }> {
  const imports = [REPORTER, ...preloads].flatMap((module) => ['--import', module]);
  const start = clock();
  const { output, error, reported, code } = await ended([...imports, ...args]);
  const seconds = clock() - start;
  if (code !== 0)
    throw refused('BENCH_FAILED', args.join(' '), (say) => say.benchEnded(String(code), lastLine(error)));
  const { maxRSS, cpu } = report.parse(JSON.parse(reported));
  return { seconds, cpuSeconds: cpu / 1e6, peakMegabytes: maxRSS / 1024, output };
}

/**
 * Seconds that `node ARGS` takes with nothing loaded into it: for commands so short that the loading would count.
 * @throws Refusal BENCH_FAILED when it does not end as expected
 */
export async function bareSeconds(args: readonly string[], clock: Clock, expected: number): Promise<number> {
  const start = clock();
  const { error, code } = await ended(args);
  if (code !== expected)
    throw refused('BENCH_FAILED', args.join(' '), (say) => say.benchEnded(String(code), lastLine(error)));
  return clock() - start;
}

/** A module in a word, as `--import` takes it. */
export function moduleOf(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

interface Ended {
  readonly output: string;
  readonly error: string;
  readonly reported: string;
  readonly code: number | null;
}

async function ended(args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const [, output, error, reported] = child.stdio.map((stream) => {
    const chunks: Buffer[] = [];
    stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
    return chunks;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const text = (chunks: readonly Buffer[] = []): string => Buffer.concat(chunks).toString('utf8');
  return { output: text(output), error: text(error), reported: text(reported), code };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
