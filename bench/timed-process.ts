import { spawn } from 'node:child_process';
import { median } from './median.js';

/** One run of a command as a whole process. */
export interface ProcessCost {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Loaded into the child: at its end it reports what it cost on file descriptor 3. */
const REPORTER = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }));
  });
`)}`;

/** Runs `node ARGS`; throws when it does not end with 0. */
export async function timedProcess(args: readonly string[]): Promise<ProcessCost> {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, ['--import', REPORTER, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let report = '';
  child.stdio[3]?.on('data', (chunk) => (report += String(chunk)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`);
  const { maxRSS, cpu }: { maxRSS: number; cpu: number } = JSON.parse(report);
  return { seconds, cpuSeconds: cpu / 1e6, peakMegabytes: maxRSS / 1024 };
}

/** Medians over several runs; two commands are run in turn, so that both see the same machine. */
export async function inTurn(
  runs: number,
  commands: readonly (readonly string[])[],
): Promise<readonly ProcessCost[]> {
  const costs: ProcessCost[][] = commands.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, args] of commands.entries()) costs[index]?.push(await timedProcess(args));
  }
  return costs.map((list) => ({
    seconds: median(list.map(({ seconds }) => seconds)),
    cpuSeconds: median(list.map(({ cpuSeconds }) => cpuSeconds)),
    peakMegabytes: median(list.map(({ peakMegabytes }) => peakMegabytes)),
  }));
}
