import type { BatchLabel } from '../model/batch.js';
import type { RunTotals } from '../model/plan.js';
import { sumTallies } from '../model/sum-tallies.js';
import type { RunCounts } from '../output/run-writer.js';
import type { Tallied } from '../report/batch-tally.js';
import type { ReportData, UsedReading } from '../report/report-data.js';
import type { PreparedBatch } from './prepare.js';
import type { ReadTable } from './read-tables.js';

/** What a batch came to, as its report shows it. */
export interface Shown {
  readonly label: BatchLabel;
  readonly runId: string;
  readonly totals: RunTotals;
  readonly tables: readonly ReadTable[];
  /** Names of the files beside the report. */
  readonly files: readonly string[];
}

interface Reported extends Shown {
  readonly counts: RunCounts;
  readonly tally: Tallied;
}

/** What the report of a run shows, with what the ledger knows of the period before. */
export async function reportData(prepared: PreparedBatch, run: Reported): Promise<ReportData> {
  const { past, rosters, loaded, standards } = prepared;
  const { label, runId, tables, counts, tally, files } = run;
  const books = counts.workbooks.map(
    ({ department, tallies }) => [department.key, sumTallies([...tallies.values()])] as const,
  );
  const titles = new Map(label.kinds.map(({ kind, title }) => [kind, title]));
  return {
    ...tally,
    totals: counts.summary,
    problems: counts.problems,
    rosters: counts.rosters,
    label,
    runId,
    workbooks: new Map(books),
    previous: past.seen === undefined ? 'unknown' : ((await past.periodBefore(label.period)) ?? 'none'),
    readings: usedReadings(prepared),
    inputs: rosters.map(({ file, sha256, bytes }) => ({
      name: file,
      sha256,
      bytes,
      tables: tables
        .filter((table) => table.file === file)
        .map(({ sheet, kind, rows }) => ({ sheet, title: titles.get(kind) ?? kind, rows })),
    })),
    rules: { sha256: loaded.hash, files: loaded.sources.length },
    standards: standards.files.map(({ name, sha256 }) => ({ name, sha256 })),
    ledger: past.seen,
    files,
  };
}

function usedReadings({ input, loaded }: PreparedBatch): readonly UsedReading[] {
  return input.policy.readings.map(({ id, item, question, used, options }, index) => ({
    id,
    item,
    question,
    option: used,
    means: options[used]?.means ?? '',
    why: options[used]?.why ?? '',
    as: loaded.policy.readings[index]?.used === used ? 'usual' : 'asked',
  }));
}
