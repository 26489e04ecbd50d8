import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareRuns, type Differences } from './scale/compare-runs.js';
import { Database } from './scale/database.js';
import { type KernelResult, reportKernel } from './scale/kernel-result.js';
import { BIG_ROSTERS } from './scale/rows/write-rows.js';
import { PERIOD, STANDARDS } from './scale/settings.js';
import type { ProcessCost } from '../src/bench/process/node-process.js';
import { timedProcess } from './timed.js';

/**
 * `npm run bench:scale [-- --rows 10000000] [--sample 1000000] [--memory 3GB]`: the training and certificates rules, compiled to SQL,
 * decide and settle ROWS generated rows in DuckDB. The first SAMPLE of them are run by `butie run`, too, and every payout, every
 * blocking finding and what each row came to must be the same; a difference ends with 1. The temporary folder takes about 1 GB for each million rows.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000000' },
    sample: { type: 'string', default: '1000000' },
    memory: { type: 'string', default: '3GB' },
  },
});
const program = (name: string): string => fileURLToPath(new URL(`./scale/${name}.js`, import.meta.url));
const butie = fileURLToPath(new URL('../../../../bin/butie.js', import.meta.url));
const folder = await mkdtemp(path.join(tmpdir(), 'butie-scale-'));
const inFolder = (name: string): string => path.join(folder, name);
const rosters = BIG_ROSTERS.map(({ file }) => inFolder(file));

try {
  const sample = await kernel(values.sample);
  const run = [
    butie,
    'run',
    ...rosters,
    '--period',
    PERIOD,
    '--standards',
    STANDARDS,
    '--out',
    inFolder('out'),
  ];
  const whole = await timedProcess([...run, '--quiet']);
  const alone = await timedProcess([program('streaming-alone'), ...rosters]);
  const database = await Database.open(sample.database, {});
  const compared = await compareRuns(database, inFolder('out'));
  database.close();
  for (const differences of compared) report(differences);
  if (compared.some(({ differing }) => differing > 0)) process.exitCode = 1;
  else if (Number(values.rows) > 0) {
    compare(`${values.sample} rows`, sample, alone, whole);
    await rm(inFolder('out'), { recursive: true });
    await rm(sample.database);
    reportKernel(await kernel(values.rows));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Writes the rosters anew, as long as asked, and runs the compiled SQL on them in a process of its own. */
async function kernel(
  rows: string,
): Promise<KernelResult & { readonly cost: ProcessCost; readonly database: string }> {
  await timedProcess([program('write-rosters'), folder, rows]);
  const [database, file] = [inFolder(`${rows}.duckdb`), inFolder('result.json')];
  const cost = await timedProcess([program('kernel'), database, file, values.memory, ...rosters]);
  const result: KernelResult = JSON.parse(await readFile(file, 'utf8'));
  return { ...result, cost, database };
}

function report({ what, compared, differing, first }: Differences): void {
  process.stdout.write(`${what}: ${compared} compared, ${differing} differ\n`);
  for (const row of first) process.stdout.write(`  ${row.join('  ')}\n`);
}

/** Rows a second of both engines, by wall clock and by CPU time, beside each other in one run. */
function compare(
  title: string,
  { cost }: { readonly cost: ProcessCost },
  alone: ProcessCost,
  whole: ProcessCost,
): void {
  const line = (name: string, { seconds, cpuSeconds, peakMegabytes }: ProcessCost): string =>
    `  ${name.padEnd(44)} wall ${seconds.toFixed(1)} s = ${(seconds / cost.seconds).toFixed(2)}   cpu ${cpuSeconds.toFixed(1)} s = ${(cpuSeconds / cost.cpuSeconds).toFixed(2)}   peak ${peakMegabytes.toFixed(0)} MB\n`;
  process.stdout.write(
    `${title}, and how many times the compiled SQL it takes\n` +
      line('compiled SQL in DuckDB, csv to payouts', cost) +
      line('streaming engine, csv to outcomes, no files', alone) +
      line('butie run, all files', whole),
  );
}
