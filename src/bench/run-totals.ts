import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const count = z.int().nonnegative();

/** What a run came to, by its manifest. */
const runTotals = z.object({
  rows: z.object({
    read: count,
    paid: count,
    partly: count,
    held: count,
    rejected: count,
    unclaimed: count,
  }),
  totals: z.object({ payouts: count, amount: z.string() }),
});

export type BenchTotals = z.infer<typeof runTotals>;

export async function readTotals(run: string): Promise<BenchTotals> {
  return runTotals.parse(JSON.parse(await readFile(path.join(run, 'manifest.json'), 'utf8')));
}
