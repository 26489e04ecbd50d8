import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExceptionLine } from '../model/finding.js';
import type { RunTotals } from '../model/plan.js';
import { Refusal } from '../model/refusal.js';
import { discardStaging, publish, stagingFolder, type PublishMode } from '../output/publish.js';
import { openFindingsWriter } from '../output/write-findings.js';
import type { PolicyData } from '../policy/data.js';
import { batchLabel } from './batch-label.js';
import { computeBatch, type Progress, type ReadTable } from './compute.js';
import { exists } from './exists.js';
import { closeRosters } from './open-rosters.js';
import { prepareBatch } from './prepare.js';
import type { BatchSettings } from './settings.js';
import { refuseInside } from './refuse-inside.js';
import { Spool } from './spool.js';

export interface ValidateSettings extends BatchSettings {
  /** Where every finding is written; undefined: nowhere. */
  readonly out: string | undefined;
  readonly mode: PublishMode;
}

export interface ValidateResult {
  readonly totals: RunTotals;
  readonly policy: PolicyData;
  readonly tables: readonly ReadTable[];
}

/** Checks rosters as a run would, and hands every finding to `take` in order. Throws `Refusal` with nothing written. */
export async function validateBatch(
  settings: ValidateSettings,
  take: (line: ExceptionLine) => void,
  progress: Progress,
): Promise<ValidateResult> {
  const { out } = settings;
  if (out !== undefined && settings.mode === 'new' && (await exists(out))) {
    throw new Refusal('OUTPUT_EXISTS', out, '结果文件夹已存在', '请用 --force 覆盖或用 --out 指定其他文件夹');
  }
  if (out !== undefined) refuseInside(out, settings);
  const prepared = await prepareBatch(settings);
  try {
    // Decisions wait on disk; without --out in the user's temporary folder, gone when the command ends.
    const staging = await stagingFolder(
      out ?? path.join(tmpdir(), `butie-validate-${process.getuid?.() ?? 'user'}`),
    );
    try {
      const { policy } = prepared.loaded;
      const label = batchLabel(policy, settings.period ?? '', settings.batch);
      const writer = out === undefined ? undefined : await openFindingsWriter(staging, label);
      const spool = new Spool(path.join(staging, '.spool'));
      const result = await computeBatch(
        prepared.input,
        spool,
        (outcome) => {
          if (outcome.is !== 'exception') return;
          take(outcome.line);
          writer?.write(outcome.line);
        },
        progress,
      ).finally(() => spool.close());
      if (out !== undefined) {
        await writer?.finish(result.totals);
        await publish(staging, out, settings.mode);
      }
      return { ...result, policy };
    } finally {
      await discardStaging(staging);
    }
  } finally {
    await closeRosters(prepared.rosters);
  }
}
