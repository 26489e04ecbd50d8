import path from 'node:path';
import type { RunTotals } from '../model/plan.js';
import { Refusal } from '../model/refusal.js';
import { writeFileOwnerOnly } from '../output/owner-only.js';
import { discardStaging, publish, stagingFolder, type PublishMode } from '../output/publish.js';
import { openRunWriter } from '../output/write-run.js';
import type { PolicyData } from '../policy/data.js';
import { batchLabel } from './batch-label.js';
import { computeBatch, type Progress, type ReadTable } from './compute.js';
import { accountOf, manifestText } from './manifest.js';
import { exists } from './exists.js';
import { closeRosters } from './open-rosters.js';
import { prepareBatch } from './prepare.js';
import type { BatchSettings } from './settings.js';
import { refuseInside } from './refuse-inside.js';
import { copyUsed } from './used.js';

export interface RunSettings extends BatchSettings {
  readonly period: string;
  readonly out: string;
  readonly mode: PublishMode;
  readonly version: string;
}

export interface RunResult {
  readonly runId: string;
  readonly out: string;
  readonly totals: RunTotals;
  readonly policy: PolicyData;
  readonly tables: readonly ReadTable[];
  /** Names of the files written, in order. */
  readonly files: readonly string[];
}

/** Computes a batch and writes its folder, whole or not at all. Throws `Refusal` with nothing written. */
export async function runBatch(settings: RunSettings, progress: Progress): Promise<RunResult> {
  if (settings.mode === 'new' && (await exists(settings.out))) {
    throw new Refusal(
      'OUTPUT_EXISTS',
      settings.out,
      '结果文件夹已存在',
      '请用 --force 覆盖或用 --out 指定其他文件夹',
    );
  }
  refuseInside(settings.out, settings);
  const prepared = await prepareBatch(settings);
  try {
    const staging = await stagingFolder(settings.out);
    try {
      const label = batchLabel(prepared.loaded.policy, settings.period, settings.batch);
      const { totals, tables, writer } = await computeBatch(
        prepared.input,
        'as-read',
        () => openRunWriter(staging, label),
        progress,
      );
      const account = accountOf({
        version: settings.version,
        loaded: prepared.loaded,
        rosters: prepared.rosters,
        standards: prepared.standards.files,
        options: {
          period: settings.period,
          batch: settings.batch,
          kind: settings.kind ?? null,
          sheet: settings.sheet ?? null,
          only: settings.only ?? null,
          includeHidden: settings.hiddenRows === 'read',
        },
        totals,
      });
      const written = await writer.finish(totals, account.runId);
      const used = await copyUsed(
        path.join(staging, 'used'),
        prepared.loaded.sources,
        prepared.standards.contents,
      );
      const outputs = [...written, ...used];
      await writeFileOwnerOnly(path.join(staging, 'manifest.json'), manifestText(account, outputs));
      await publish(staging, settings.out, settings.mode);
      return {
        runId: account.runId,
        out: settings.out,
        totals,
        policy: prepared.loaded.policy,
        tables,
        files: [...written.map(({ name }) => name), 'manifest.json', 'used/'],
      };
    } catch (error) {
      await discardStaging(staging);
      throw error;
    }
  } finally {
    await closeRosters(prepared.rosters);
  }
}
