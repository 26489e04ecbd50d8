import { mkdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { agree } from '../../bench/targets/agree.js';
import { JOB_HEADERS } from '../../bench/job/job-lines.js';
import { runJob } from '../../bench/job/job.js';
import { readTotals, type BenchTotals } from '../../src/bench/run-totals.js';
import { butie, place } from '../cli/session.js';

const PEERS = {
  exceljs: { format: 'xlsx', load: () => import('../../bench/job/exceljs-parts.js') },
  sheetjs: { format: 'xlsx', load: () => import('../../bench/job/sheetjs-parts.js') },
  'json-rules-engine': { format: 'csv', load: () => import('../../bench/job/json-rules-parts.js') },
  'zen-engine': { format: 'csv', load: () => import('../../bench/job/zen-parts.js') },
} as const;

let totals: BenchTotals;
beforeAll(async () => {
  for (const format of ['xlsx', 'csv'])
    await butie('bench', '--rows', '500', '--out', place(`rows.${format}`), '--quiet');
  await butie('run', place('rows.csv'), '--period', '2023-12', '--out', place('run'), '--quiet');
  totals = await readTotals(place('run'));
}, 120_000);

describe.each(Object.entries(PEERS))('%s', (name, { format, load }) => {
  it('comes to the same rows and the same money', async () => {
    const { parts } = await load();
    await mkdir(place(name));
    const result = await runJob(place(`rows.${format}`), place(name), parts);
    expect(result).toMatchObject({ rows: 500, payouts: 400 });
    expect(() => agree(name, JSON.stringify(result), totals)).not.toThrow();
  });
});

it.each(['rows', 'payouts', 'fen'])('a peer with other %s is refused', (figure) => {
  const { rows, totals: sums } = totals;
  const same = { rows: rows.read, payouts: sums.payouts, fen: Math.round(Number(sums.amount) * 100) };
  expect(() => agree('peer', JSON.stringify(same), totals)).not.toThrow();
  const other = { ...same, [figure]: same.rows + 1 };
  expect(() => agree('peer', JSON.stringify(other), totals)).toThrow('peer comes to');
});

it('the lists of peers have the columns of ours', async () => {
  for (const table of ['payouts', 'exceptions'] as const) {
    const [header = ''] = (await readFile(place(`run/${table}.csv`), 'utf8')).slice(1).split('\r\n');
    expect(header.split(',')).toEqual(JOB_HEADERS[table]);
  }
});
