import type { BatchLabel } from '../model/batch.js';
import type { Outcome, RunTotals } from '../model/plan.js';
import type { SheetSettings } from '../model/sheet-settings.js';
import { openListWriter } from '../output/write-lists.js';
import type { RunWriter } from '../output/run-writer.js';
import type { WrittenFile } from '../output/written-file.js';
import { openCharts } from '../report/chart/open-charts.js';
import { writeReport } from '../report/write-report.js';
import type { PreparedBatch } from './prepare.js';
import { reportData, type Shown } from './report-data.js';
import { tallied } from './tallied-writer.js';

/** The files of a batch as its outcomes pass by. */
export interface BatchFiles {
  write(outcome: Outcome): void;
  room(): void | Promise<void>;
  abandon(): void | Promise<void>;
  /** Assembles them, as `RunWriter` does. */
  finish(totals: RunTotals, runId: string): Promise<FinishedFiles>;
}

interface FinishedFiles {
  readonly files: readonly WrittenFile[];
  /** Writes the page that shows them all; none beside lists. */
  report(prepared: PreparedBatch, shown: Shown): Promise<readonly WrittenFile[]>;
}

/** Starts every file of a run in a folder. */
type OpenWriter = (folder: string, label: BatchLabel) => Promise<RunWriter>;

/** @throws Refusal OUTPUT_UNWRITABLE, from the methods too */
export async function openBatchFiles(
  folder: string,
  label: BatchLabel,
  openWriter: OpenWriter,
): Promise<BatchFiles> {
  return OPEN[label.sheets.files](folder, label, openWriter);
}

const OPEN: Readonly<
  Record<
    SheetSettings['files'],
    (folder: string, label: BatchLabel, openWriter: OpenWriter) => Promise<BatchFiles>
  >
> = {
  async all(folder, label, openWriter) {
    const writer = tallied(await openWriter(folder, label));
    return {
      ...writer,
      async finish(totals, runId) {
        // What draws is loaded while the workbooks are packed.
        const [{ files, counts }, draw] = await Promise.all([writer.finish(totals, runId), openCharts()]);
        const tally = writer.tally.result();
        return {
          files,
          report: async (prepared, shown) => [
            await writeReport(folder, await reportData(prepared, { ...shown, counts, tally }), draw),
          ],
        };
      },
    };
  },
  async lists(folder, label) {
    const writer = openListWriter(folder, label);
    return {
      ...writer,
      finish: async (totals) => ({
        files: await writer.finish(totals),
        report: async () => [],
      }),
    };
  },
};
