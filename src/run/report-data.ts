import type { BatchLabel } from '../model/batch.js';
import type { RunTotals } from '../model/plan.js';
import { sumTallies } from '../model/sum-tallies.js';
import type { ReportData, UsedReading } from '../report/report-data.js';
import type { PreparedBatch } from './prepare.js';
import type { ReadTable } from './read-tables.js';
import type { TalliedWriter } from './tallied-writer.js';

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
  readonly writer: Pick<TalliedWriter, 'tally' | 'workbooks' | 'exceptions' | 'summary'>;
}

/** What the report of a run shows, with what the ledger knows of the period before. */
export async function reportData(prepared: PreparedBatch, run: Reported): Promise<ReportData> {
  const { past, rosters, loaded, standards } = prepared;
  const { label, runId, totals, tables, writer, files } = run;
  const books = writer
    .workbooks()
    .map(({ department, tallies }) => [department.key, sumTallies([...tallies.values()])] as const);
  const titles = new Map(label.kinds.map(({ kind, title }) => [kind, title]));
  return {
    ...writer.tally.result(),
    totals: writer.summary(totals),
    problems: writer.exceptions().problems(),
    rosters: writer.exceptions().files(),
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
