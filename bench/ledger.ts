import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare, peer } from './compare.js';
import { makeLedger } from './make-ledger.js';
import type { ProcessCost } from '../src/bench/process/node-process.js';
import { commandsInTurn, timedProcess } from './timed.js';

/**
 * `npm run bench:ledger [-- --entries 1000000] [--rows 10000] [--runs 5]`: what a large ledger costs a run, what posting and
 * following the chain take. Read the ratios; seconds are the machine's.
 */
const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000000' },
    rows: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '5' },
  },
});
const runs = Number(values.runs);
const butie = fileURLToPath(new URL('../../../../bin/butie.js', import.meta.url));

const folder = await mkdtemp(path.join(tmpdir(), 'butie-bench-'));
try {
  const inFolder = (name: string): string => path.join(folder, name);
  const place = { file: inFolder('ledger.db'), keyFile: inFolder('keys/ledger.key') };
  await mkdir(inFolder('keys'));
  const generate = async (rows: number, file: string): Promise<string> => {
    await timedProcess([butie, 'bench', '--rows', String(rows), '--out', file]);
    return file;
  };
  const run = (roster: string, out: string): string[] =>
    words(butie, 'run', roster, '--period 2023-12 --force --quiet --out', inFolder(out));
  const looking = (ledger: string): string[] => ['--ledger', ledger, '--key-file', place.keyFile];
  const post = (out: string, ledger: string): string[] => [
    ...words(
      butie,
      'post',
      inFolder(out),
      '--prepared-by 甲 --approved-by 乙 --quiet --allow-missing-accounts',
    ),
    ...looking(ledger),
  ];

  const seconds = await makeLedger(place, Number(values.entries));
  process.stdout.write(`${values.entries} entries made in ${seconds.toFixed(1)} s\n`);

  const roster = await generate(Number(values.rows), inFolder('rows.csv'));
  const [seen, alone] = await commandsInTurn(runs, [
    [...run(roster, 'seen'), ...looking(place.file)],
    run(roster, 'alone'),
  ]);
  compare(`${values.rows} rows, none paid before: with --ledger / without`, seen, alone);

  // Four rows of five are paid.
  const many = await generate(Number(values.rows) * 1.25, inFolder('many.csv'));
  await timedProcess([...run(many, 'many'), ...looking(place.file)]);
  let posted: ProcessCost | undefined;
  for (let round = 0; round < runs; round += 1) {
    const copy = inFolder(`copy-${round}.db`);
    await copyFile(place.file, copy);
    await rm(inFolder('many/receipt.json'), { force: true });
    const cost = await timedProcess(post('many', copy));
    if (posted === undefined || cost.seconds < posted.seconds) posted = cost;
    if (round > 0) await rm(copy);
  }
  compare(`post of ${values.rows} payouts, the best of ${runs} / a run without a ledger`, posted, alone);

  const [again] = await commandsInTurn(runs, [
    [...run(roster, 'again'), '--batch', '02', ...looking(inFolder('copy-0.db'))],
  ]);
  compare(`${values.rows} rows, all paid before: with --ledger / without`, again, alone);

  const [followed, nothing] = await commandsInTurn(1, [
    [peer('follow-chain'), place.file, place.keyFile],
    [butie, '--version'],
  ]);
  compare(`following the chain of ${values.entries} entries / butie --version`, followed, nothing);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Options are written as one would type them; paths stand alone. */
function words(...parts: readonly string[]): string[] {
  return parts.flatMap((part) => (part.startsWith('--') ? part.split(' ') : part));
}
