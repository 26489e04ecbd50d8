import { z } from 'zod';
import type { LedgerHead } from '../../model/history.js';
import type { PostedLine, PostedPeriod } from '../../model/posted-period.js';
import type { Connection } from './connection.js';
import { damaged } from './entry-row.js';
import { textIn } from './payment-row.js';

/** By the index of runs, which are few: by a range of entries SQLite would go through all of them. */
const RUNS = `
  SELECT entry, CAST(batch AS BLOB), CAST(period AS BLOB) FROM entries
  WHERE kind = 'run' AND period < ?1 AND +entry <= ?2 ORDER BY period DESC, +entry`;

/** By the index of a run's payments. */
const LINES = `
  SELECT CAST(department AS BLOB), CAST(rule AS BLOB), count(*), sum(amount - set_off) FROM entries
  WHERE batch = ?1 AND kind IN ('payout', 'opening') AND kind = 'payout' AND entry <= ?2
  GROUP BY department, rule ORDER BY department, rule`;

const sums = z.tuple([z.int(), z.int()]);

/** What was posted for the last period before `period` that had a run, when the ledger stood at `at`; undefined where none had. */
export function periodBefore(
  connection: Connection,
  period: string,
  at: LedgerHead,
): PostedPeriod | undefined {
  const { file } = connection;
  const runs = connection
    .query(RUNS)
    .all(period, at.entry)
    .map(([entry, batch, month]) => ({
      entry: Number(entry),
      batch: textIn(file, Number(entry), batch),
      period: textIn(file, Number(entry), month),
    }));
  const last = runs[0]?.period;
  if (last === undefined) return undefined;
  const batches = runs.filter((run) => run.period === last);
  const lines = connection.query(LINES);
  const found = batches.flatMap(({ entry, batch }) =>
    lines.all(batch, at.entry).map(([department, rule, ...rest]): PostedLine => {
      const counted = sums.safeParse(rest);
      if (!counted.success) throw damaged(file, entry);
      const [payouts, amount] = counted.data;
      return {
        department: textIn(file, entry, department),
        rule: textIn(file, entry, rule),
        payouts,
        amount,
      };
    }),
  );
  return { period: last, batches: batches.length, lines: together(found) };
}

/** Those of one department and rule as one line. */
function together(lines: readonly PostedLine[]): readonly PostedLine[] {
  const sums = new Map<string, PostedLine>();
  for (const line of lines) {
    const key = `${line.department}\u0001${line.rule}`;
    const { payouts, amount } = sums.get(key) ?? { payouts: 0, amount: 0 };
    sums.set(key, { ...line, payouts: payouts + line.payouts, amount: amount + line.amount });
  }
  return [...sums.values()];
}
