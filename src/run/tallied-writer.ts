import type { RunWriter } from '../output/run-writer.js';
import { BatchTally } from '../report/batch-tally.js';

/** Writes a run, and adds up for its report what it is given. */
export interface TalliedWriter extends RunWriter {
  readonly tally: BatchTally;
}

export function tallied(writer: RunWriter): TalliedWriter {
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
