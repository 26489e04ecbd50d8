import type { BatchLabel } from '../model/batch.js';
import type { RunTotals } from '../model/plan.js';
import { checkSums } from './check-sums.js';
import { FolderFiles } from './folder-files.js';
import { RunLists } from './run-lists.js';
import type { RunWriter } from './run-writer.js';
import type { WrittenFile } from './written-file.js';

/**
 * Starts the lists of a run in `folder`, which exists and is empty, and nothing beside them.
 * @throws Refusal OUTPUT_UNWRITABLE, from `write` and `finish` too
 */
export function openListWriter(
  folder: string,
  label: BatchLabel,
): Omit<RunWriter, 'finish'> & { finish(totals: RunTotals): Promise<readonly WrittenFile[]> } {
  const files = new FolderFiles(folder);
  const lists = new RunLists(files, label);
  return {
    write(outcome) {
      if (outcome.is === 'payout') lists.addPayout(outcome.payout);
      else if (outcome.is === 'exception') lists.addException(outcome.line);
    },
    async room() {},
    async finish(totals) {
      try {
        checkSums(totals, lists.sums());
        return lists.close();
      } catch (error) {
        files.discard();
        throw error;
      }
    },
    async abandon() {
      files.discard();
    },
  };
}
