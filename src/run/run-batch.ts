import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { refused } from '../model/refusals/refused.js';
import { publish } from '../output/publish.js';
import { refuseTaken } from '../output/refuse-taken.js';
import type { PolicyData } from '../policy/data.js';
import type { Progress } from './compute.js';
import { refuseUnreturnable } from './give-back.js';
import type { HistoryState, OpenedHistory } from './open-history.js';
import { closeBatch, prepareBatch } from './prepare.js';
import { refuseInside } from './refuse-inside.js';
import type { RunSettings } from './settings.js';
import { writeBatch, type WrittenBatch } from './write-batch.js';

export interface RunResult extends WrittenBatch {
  readonly out: string;
  readonly policy: PolicyData;
  /** Where the policy was not read as its data says: `id=option` each. */
  readonly readings: readonly string[];
  readonly history: HistoryState;
  /** Whether the ledger has a run of this period and batch: this one cannot be posted then. */
  readonly batchPosted: boolean;
}

/** Computes a batch and writes its folder, whole or not at all. Throws `Refusal` with nothing written. */
export async function runBatch(settings: RunSettings, progress: Progress): Promise<RunResult> {
  const { out, mode } = settings;
  await refuseTaken(out, mode);
  await refuseInside(out, settings);
  if (settings.sheets.annotated === 'written') await refuseUnreturnable(settings.files);
  const prepared = await prepareBatch(settings);
  const { input, past } = prepared;
  try {
    await refusePosted(settings, past);
    const batchPosted = await isBatchPosted(settings, past);
    const written = await publish(out, mode, (staging) => writeBatch(staging, settings, prepared, progress));
    const { policy, readings } = input;
    return { ...written, out, policy, readings, history: past.state, batchPosted };
  } finally {
    await closeBatch(prepared);
  }
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
