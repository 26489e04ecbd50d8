import path from 'node:path';
import type { RunTotals } from '../model/plan.js';
import type { CostLine } from '../output/cost-columns.js';
import { writeFileOwnerOnly } from '../output/owner-only.js';
import { writeCosts } from '../output/write-costs.js';
import { openRunWriter } from '../output/write-run.js';
import type { RunWriter } from '../output/run-writer.js';
import type { WrittenFile } from '../output/written-file.js';
import type { ReturnedRemark } from '../returned/write-returned.js';
import { openBatchFiles } from './batch-files.js';
import { batchLabel } from './batch-label.js';
import { computeBatch, type Progress } from './compute.js';
import { costOfReadings } from './cost-of-readings.js';
import { giveBack } from './give-back.js';
import { accountOf, manifestText, type ManifestInput } from './manifest.js';
import { noteOutcomes } from './noted-outcomes.js';
import type { PreparedBatch } from './prepare.js';
import type { ReadTable } from './read-tables.js';
import type { RunSettings } from './settings.js';
import { writtenInThread } from './thread/written-in-thread.js';
import { threadUse } from './thread-use.js';
import { copyUsed } from './used.js';

/** What was computed and written of a batch. */
export interface WrittenBatch {
  readonly runId: string;
  readonly totals: RunTotals;
  /** What the other readings would change; none unless asked for. */
  readonly costs: readonly CostLine[];
  readonly tables: readonly ReadTable[];
  /** What could not be done in the rosters that are given back. */
  readonly remarks: readonly ReturnedRemark[];
  /** Names of the files written, in order. */
  readonly files: readonly string[];
}

/** Computes a batch and writes its files into `folder`, the manifest last. @throws Refusal */
export async function writeBatch(
  folder: string,
  settings: RunSettings,
  prepared: PreparedBatch,
  progress: Progress,
): Promise<WrittenBatch> {
  const { input, loaded, rosters, standards, past } = prepared;
  const label = batchLabel(input.policy, input, past.state, settings.sheets);
  const { decide, write } = threadUse(rosters, settings);
  const openWriter =
    write === undefined
      ? openRunWriter
      : async (into: string): Promise<RunWriter> => writtenInThread(write, { folder: into, label });
  const { totals, tables, writer } = await computeBatch(
    { ...input, decideThread: decide },
    'as-read',
    async () => {
      const notes = path.join(folder, '.notes');
      return noteOutcomes(
        await openBatchFiles(folder, label, openWriter),
        settings.sheets.annotated,
        notes,
        label.district,
      );
    },
    progress,
  );
  const account = accountOf({
    version: settings.version,
    loaded,
    policy: input.policy,
    rosters,
    tables,
    standards: standards.files,
    options: statedOptions(settings, prepared),
    sheets: settings.sheets,
    seen: past.seen,
    totals,
  });
  const finished = await writer.files.finish(totals, account.runId);
  const returned = await giveBack(settings.files, prepared, writer.notes, folder);
  const used = await copyUsed(path.join(folder, 'used'), loaded.sources, standards.contents);
  const asked = settings.otherReadings === 'cost';
  const costs = asked ? await costOfReadings(input, loaded.policy, progress) : [];
  const costFiles = asked ? [writeCosts(folder, costs)] : [];
  const tabled = [...finished.files, ...returned.files, ...costFiles];
  const files = [...listed(tabled), 'manifest.json', 'used/'];
  const shown = { label, runId: account.runId, totals, tables, files };
  const report = await finished.report(prepared, shown);
  const outputs = [...tabled, ...report, ...used];
  await writeFileOwnerOnly(path.join(folder, 'manifest.json'), manifestText(account, costs, outputs));
  const { remarks } = returned;
  return { runId: account.runId, totals, costs, tables, remarks, files: [...listed(report), ...files] };
}

function statedOptions(
  { period, batch, sheet, hiddenRows }: RunSettings,
  { kind, input: { only } }: PreparedBatch,
): ManifestInput['options'] {
  return {
    period,
    batch,
    kind: kind ?? null,
    sheet: sheet ?? null,
    only: only === undefined ? null : [...only],
    includeHidden: hiddenRows === 'read',
  };
}

/** Names of files, and of folders alone: a run may write thousands of workbooks into one. */
function listed(files: readonly WrittenFile[]): readonly string[] {
  return [...new Set(files.map(({ name }) => name.replace(/\/.*/, '/')))];
}
