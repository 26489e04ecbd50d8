import type { BatchLabel } from '../model/batch.js';
import { openRunWriter, type OpenBooks, type RunWriter } from '../output/write-run.js';
import { BatchTally } from '../report/batch-tally.js';

/** Writes a run, and adds up for its report what it is given. */
export interface TalliedWriter extends RunWriter {
  readonly tally: BatchTally;
}

/** @throws Refusal OUTPUT_UNWRITABLE, from its methods too */
export async function openTalliedWriter(
  folder: string,
  label: BatchLabel,
  openBooks: OpenBooks,
): Promise<TalliedWriter> {
  const writer = await openRunWriter(folder, label, openBooks);
  const tally = new BatchTally();
  return {
    ...writer,
    tally,
    write(outcome) {
      writer.write(outcome);
      tally.add(outcome);
    },
  };
}
