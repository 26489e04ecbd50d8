import { z } from 'zod';
import type { BenchTotals } from '../../src/bench/run-totals.js';

const jobResult = z.object({ rows: z.int(), payouts: z.int(), fen: z.int() });

/** A peer that does not do the same job is no measure. @throws Error where it shows other rows, payouts or money than the run's manifest */
export function agree(name: string, output: string, { rows, totals }: BenchTotals): void {
  const { rows: read, payouts, fen } = jobResult.parse(JSON.parse(output));
  const own = `${rows.read} rows, ${totals.payouts} payouts, ${totals.amount} yuan`;
  const other = `${read} rows, ${payouts} payouts, ${(fen / 100).toFixed(2)} yuan`;
  if (own !== other) throw new Error(`${name} comes to ${other}; butie to ${own}`);
}
