import { stat } from 'node:fs/promises';
import path from 'node:path';
import { refused } from '../model/refusals/refused.js';
import type { BenchMeans, BenchOrder, FloorName, MeasuredFloor, MeasuredRoster } from './measured-roster.js';
import { inTurn } from './process/in-turn.js';
import { runNode, type ProcessCost } from './process/node-process.js';
import { cpuShares } from './profile/cpu-shares.js';
import type { BenchPrograms } from './programs.js';
import { WRITE_ROSTER } from './roster/write-roster.js';
import { readTotals } from './run-totals.js';

/**
 * Makes the roster, runs the whole command on it as a process of its own, in turn with the floors, and once more under the profiler.
 * @throws Refusal BENCH_FAILED where a process fails or reads other rows than were made, OUTPUT_UNWRITABLE
 */
export async function measure(order: BenchOrder, means: BenchMeans): Promise<MeasuredRoster> {
  const { source, format, rows, folder } = order;
  const { programs, clock, told } = means;
  told('making');
  const file = path.join(folder, `${source.name}-${rows}.${format}`);
  await WRITE_ROSTER[format](file, source, order);
  const out = path.join(folder, 'out');
  const command = runArgs(order, programs, file, out);

  told('running');
  const floors = FLOORS[format].map(({ name, args }) => ({ name, args: args(programs, { file, out }) }));
  const [run, ...alone] = await inTurn(
    order.runs,
    [command, ...floors.map(({ args }) => args)].map((args) => () => runNode(args, clock)),
  );
  if (run === undefined) throw new Error('no run was measured');
  const totals = await readTotals(out);
  if (totals.rows.read !== rows)
    throw refused('BENCH_FAILED', file, (say) => say.benchRows(rows, totals.rows.read));

  told('profiling');
  return {
    bytes: (await stat(file)).size,
    totals,
    run,
    rowsPerSecond: Math.round(rows / run.seconds),
    floors: alone.map((cost, index) => measuredFloor(floors[index]?.name, cost, run)),
    shares: await cpuShares(command, path.join(folder, 'profiles'), clock),
  };
}

function runArgs(
  { source, rules }: BenchOrder,
  { butie }: BenchPrograms,
  file: string,
  out: string,
): readonly string[] {
  const options = ['--period', source.period, '--rules', rules, '--out', out, '--force', '--quiet'];
  return [butie, 'run', file, ...options];
}

interface Floor {
  readonly name: FloorName;
  args(programs: BenchPrograms, paths: { readonly file: string; readonly out: string }): readonly string[];
}

const SAME_BYTES: Floor = {
  name: 'same-bytes',
  args: ({ sameBytes }, { out }) => [sameBytes, out, `${out}.scratch`],
};

/** What the format's reading cannot undercut, and what writing cannot. */
const FLOORS: Readonly<Record<BenchOrder['format'], readonly Floor[]>> = {
  xlsx: [{ name: 'inflate', args: ({ inflateAlone }, { file }) => [inflateAlone, file] }, SAME_BYTES],
  csv: [{ name: 'csv-parse', args: ({ csvParseAlone }, { file }) => [csvParseAlone, file] }, SAME_BYTES],
};

function measuredFloor(name: FloorName | undefined, cost: ProcessCost, run: ProcessCost): MeasuredFloor {
  if (name === undefined) throw new Error('a floor without a name');
  return { name, ...cost, ratio: run.seconds / cost.seconds };
}
