import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import type { RunTotals } from '../model/plan.js';
import type { SheetSettings } from '../model/sheet-settings.js';
import { refused } from '../model/refusals/refused.js';
import { writeFileOwnerOnly } from '../output/owner-only.js';
import { publish } from '../output/publish.js';
import { refuseTaken, type PublishMode } from '../output/refuse-taken.js';
import type { CostLine } from '../output/cost-columns.js';
import { writeCosts } from '../output/write-costs.js';
import type { WrittenFile } from '../output/written-file.js';
import type { ReturnedRemark } from '../returned/write-returned.js';
import type { PolicyData } from '../policy/data.js';
import { openCharts } from '../report/chart/open-charts.js';
import { writeReport } from '../report/write-report.js';
import { batchLabel } from './batch-label.js';
import { computeBatch, type Progress } from './compute.js';
import { costOfReadings } from './cost-of-readings.js';
import { giveBack, refuseUnreturnable } from './give-back.js';
import type { HistoryState, OpenedHistory } from './open-history.js';
import { accountOf, manifestText } from './manifest.js';
import { noteOutcomes } from './noted-outcomes.js';
import { closeBatch, prepareBatch } from './prepare.js';
import type { ReadTable } from './read-tables.js';
import { reportData } from './report-data.js';
import type { BatchSettings } from './settings.js';
import { refuseInside } from './refuse-inside.js';
import { openTalliedWriter } from './tallied-writer.js';
import { copyUsed } from './used.js';

export interface RunSettings extends BatchSettings {
  readonly period: string;
  readonly out: string;
  readonly mode: PublishMode;
  /** Whether the batch is computed under the other readings too, to say what they would change. */
  readonly otherReadings: 'cost' | 'leave';
  readonly sheets: SheetSettings;
  readonly version: string;
}

export interface RunResult {
  readonly runId: string;
  readonly out: string;
  readonly totals: RunTotals;
  readonly policy: PolicyData;
  /** Where the policy was not read as its data says: `id=option` each. */
  readonly readings: readonly string[];
  readonly history: HistoryState;
  /** Whether the ledger has a run of this period and batch: this one cannot be posted then. */
  readonly batchPosted: boolean;
  /** What the other readings would change; none unless asked for. */
  readonly costs: readonly CostLine[];
  readonly tables: readonly ReadTable[];
  /** What could not be done in the rosters that are given back. */
  readonly remarks: readonly ReturnedRemark[];
  /** Names of the files written, in order. */
  readonly files: readonly string[];
}

/** Computes a batch and writes its folder, whole or not at all. Throws `Refusal` with nothing written. */
export async function runBatch(settings: RunSettings, progress: Progress): Promise<RunResult> {
  await refuseTaken(settings.out, settings.mode);
  await refuseInside(settings.out, settings);
  const { annotated } = settings.sheets;
  if (annotated === 'written') await refuseUnreturnable(settings.files);
  const prepared = await prepareBatch(settings);
  try {
    await refusePosted(settings, prepared.past);
    const batchPosted = await isBatchPosted(settings, prepared.past);
    return await publish(settings.out, settings.mode, async (staging) => {
      const { policy } = prepared.input;
      const label = batchLabel(policy, prepared.input, prepared.past.state, settings.sheets);
      const { totals, tables, writer } = await computeBatch(
        prepared.input,
        'as-read',
        async () =>
          noteOutcomes(
            await openTalliedWriter(staging, label),
            annotated,
            path.join(staging, '.notes'),
            label.district,
          ),
        progress,
      );
      const account = accountOf({
        version: settings.version,
        loaded: prepared.loaded,
        policy,
        rosters: prepared.rosters,
        tables,
        standards: prepared.standards.files,
        options: {
          period: settings.period,
          batch: settings.batch,
          kind: prepared.kind ?? null,
          sheet: settings.sheet ?? null,
          only: prepared.input.only === undefined ? null : [...prepared.input.only],
          includeHidden: settings.hiddenRows === 'read',
        },
        sheets: settings.sheets,
        seen: prepared.past.seen,
        totals,
      });
      // What draws is loaded while the workbooks are packed.
      const [written, draw] = await Promise.all([writer.files.finish(totals, account.runId), openCharts()]);
      const returned = await giveBack(settings.files, prepared, writer.notes, staging);
      const used = await copyUsed(
        path.join(staging, 'used'),
        prepared.loaded.sources,
        prepared.standards.contents,
      );
      const asked = settings.otherReadings === 'cost';
      const costs = asked ? await costOfReadings(prepared.input, prepared.loaded.policy, progress) : [];
      const costFiles = asked ? [writeCosts(staging, costs)] : [];
      const tabled = [...written, ...returned.files, ...costFiles];
      const files = [...listed(tabled), 'manifest.json', 'used/'];
      const shown = { label, runId: account.runId, totals, tables, writer: writer.files, files };
      const report = await writeReport(staging, await reportData(prepared, shown), draw);
      const outputs = [...tabled, report, ...used];
      await writeFileOwnerOnly(path.join(staging, 'manifest.json'), manifestText(account, costs, outputs));
      return {
        runId: account.runId,
        out: settings.out,
        totals,
        policy,
        readings: prepared.input.readings,
        history: prepared.past.state,
        batchPosted,
        costs,
        tables,
        remarks: returned.remarks,
        files: [report.name, ...files],
      };
    });
  } finally {
    await closeBatch(prepared);
  }
}

/** Names of files, and of folders alone: a run may write thousands of workbooks into one. */
function listed(files: readonly WrittenFile[]): readonly string[] {
  return [...new Set(files.map(({ name }) => name.replace(/\/.*/, '/')))];
}

/** Whether this period and batch is posted. Who computes a past batch again knows that it was. */
async function isBatchPosted({ period, batch, ledger }: RunSettings, past: OpenedHistory): Promise<boolean> {
  return ledger?.at === undefined && (await past.isBatchPosted(`${period}-${batch}`));
}

/** What was posted must stay as it was, also where its receipt is gone, and whatever batch is to take its place. @throws Refusal OUTPUT_EXISTS */
async function refusePosted({ out, mode }: RunSettings, past: OpenedHistory): Promise<void> {
  if (mode === 'new') return;
  const bytes = await readFile(path.join(out, 'manifest.json')).catch(() => undefined);
  if (bytes === undefined) return;
  if (await past.isPosted(createHash('sha256').update(bytes).digest('hex')))
    throw refused('OUTPUT_EXISTS', out, (say) => say.outBatchPosted());
}
