import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openListWriter } from '../../src/output/write-lists.js';
import { asPayout, LABEL, payout, totalsOf } from './sample-run.js';

const ONE = asPayout(payout(1));

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'butie-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

it('finishes lists that come to what is stated', async () => {
  const folder = await newFolder();
  const writer = openListWriter(folder, LABEL);
  writer.write(ONE);
  const files = await writer.finish(totalsOf([ONE]));
  expect(files.map(({ name }) => name)).toEqual(['payouts.csv', 'exceptions.csv']);
});

it.each([
  ['a payout too few', totalsOf([ONE, asPayout(payout(2))])],
  ['another amount', totalsOf([asPayout(payout(1, { amount: 60_001 }))])],
  ['another rule', totalsOf([asPayout(payout(1, { rule: '13b' }))])],
])('fails as a bug, and leaves nothing, where they do not: %s', async (_, totals) => {
  const folder = await newFolder();
  const writer = openListWriter(folder, LABEL);
  writer.write(ONE);
  await expect(writer.finish(totals)).rejects.toThrow(/sums differ/);
  expect(await readdir(folder)).toEqual([]);
});
