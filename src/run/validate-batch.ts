import path from 'node:path';
import type { ExceptionLine } from '../model/finding.js';
import type { Outcome, RunTotals } from '../model/plan.js';
import type { SheetSettings } from '../model/sheet-settings.js';
import { publish } from '../output/publish.js';
import { refuseTaken, type PublishMode } from '../output/refuse-taken.js';
import { openFindingsWriter, type FindingsWriter } from '../output/write-findings.js';
import type { PolicyData } from '../policy/data.js';
import type { ReturnedRemark } from '../returned/write-returned.js';
import { writeSums } from '../output/sums-file.js';
import { batchLabel } from './batch-label.js';
import { computeBatch, type OutcomeWriter, type Progress, type WritingTime } from './compute.js';
import { giveBack, refuseUnreturnable } from './give-back.js';
import { noteOutcomes, type NotedOutcomes } from './noted-outcomes.js';
import type { HistoryState } from './open-history.js';
import { closeBatch, prepareBatch } from './prepare.js';
import type { ReadTable } from './read-tables.js';
import type { BatchSettings } from './settings.js';
import { refuseInside } from './refuse-inside.js';

export interface ValidateSettings extends BatchSettings {
  /** Where every finding is written; undefined: nowhere. */
  readonly out: string | undefined;
  readonly mode: PublishMode;
  /** What is written beside the findings; needs `out`. */
  readonly sheets: SheetSettings;
}

export interface ValidateResult {
  readonly totals: RunTotals;
  readonly policy: PolicyData;
  /** Where the policy was not read as its data says: `id=option` each. */
  readonly readings: readonly string[];
  readonly history: HistoryState;
  readonly tables: readonly ReadTable[];
  /** What could not be done in the rosters that are given back. */
  readonly remarks: readonly ReturnedRemark[];
}

/** Hears the findings in order. `begin` may be called again `as-read`: what was heard before is void. */
export interface FindingsListener {
  readonly time: WritingTime;
  begin(): (line: ExceptionLine) => void;
}

/** Checks rosters as a run would. Throws `Refusal` with nothing written. */
export async function validateBatch(
  settings: ValidateSettings,
  listener: FindingsListener,
  progress: Progress,
): Promise<ValidateResult> {
  const { out } = settings;
  const { annotated } = settings.sheets;
  if (annotated === 'written') await refuseUnreturnable(settings.files);
  if (out !== undefined) {
    await refuseTaken(out, settings.mode);
    await refuseInside(out, settings);
  }
  const prepared = await prepareBatch(settings);
  const { policy, readings } = prepared.input;
  const { state: history } = prepared.past;
  const check = <Files extends OutcomeWriter>(
    openFiles: (hear: (line: ExceptionLine) => void) => Promise<Files>,
  ): ReturnType<typeof computeBatch<Files>> =>
    computeBatch(prepared.input, listener.time, () => openFiles(listener.begin()), progress);
  try {
    if (out === undefined) {
      const { totals, tables } = await check(async (hear) => heard(NO_FILES, hear));
      return { totals, tables, remarks: [], policy, readings, history };
    }
    return await publish(out, settings.mode, async (staging) => {
      const label = batchLabel(policy, prepared.input, history, settings.sheets);
      const { totals, tables, writer } = await check(
        async (hear): Promise<NotedOutcomes<Heard<FindingsWriter>>> =>
          noteOutcomes(
            heard(await openFindingsWriter(staging, label), hear),
            annotated,
            path.join(staging, '.notes'),
            label.district,
          ),
      );
      await writer.files.files.finish(totals);
      const { files, remarks } = await giveBack(settings.files, prepared, writer.notes, staging);
      if (files.length > 0) await writeSums(staging, files);
      return { totals, tables, remarks, policy, readings, history };
    });
  } finally {
    await closeBatch(prepared);
  }
}

const NO_FILES: Pick<FindingsWriter, 'write' | 'abandon'> = { write() {}, async abandon() {} };

interface Heard<Files> extends OutcomeWriter {
  write(outcome: Outcome): void;
  readonly files: Files;
}

/** Of the outcomes only the findings: written to the files, and heard. */
function heard<Files extends Pick<FindingsWriter, 'write' | 'abandon'>>(
  files: Files,
  hear: (line: ExceptionLine) => void,
): Heard<Files> {
  return {
    files,
    write(outcome) {
      if (outcome.is !== 'exception') return;
      hear(outcome.line);
      files.write(outcome.line);
    },
    room() {},
    abandon: () => files.abandon(),
  };
}
