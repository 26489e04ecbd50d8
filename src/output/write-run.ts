import type { BatchLabel } from '../model/batch.js';
import { payoutKeys } from '../model/payout-keys.js';
import type { Outcome, RunTotals } from '../model/plan.js';
import { CsvList } from './csv-list.js';
import { FolderFiles } from './folder-files.js';
import { KEY_COLUMNS, type KeyLine } from './key-columns.js';
import type { FinishedBooks, RunBooks } from './run-books.js';

/** Every file of a run as its outcomes pass by: lists, workbooks, and what payouts are remembered by. */
export interface RunWriter extends Omit<RunBooks, 'write' | 'finish'> {
  /** In input order. */
  write(outcome: Outcome): void;
  /** As `RunBooks` does. */
  finish(totals: RunTotals, runId: string): Promise<WrittenRun>;
}

/** Every file, in order. */
type WrittenRun = Omit<FinishedBooks, 'lists'>;

/** Starts the lists and workbooks in that folder. */
export type OpenBooks = (folder: string, label: BatchLabel) => Promise<RunBooks>;

/**
 * Starts the files of a run in `folder`, which exists and is empty.
 * @throws Refusal OUTPUT_UNWRITABLE, from `write`, `room` and `finish` too
 */
export async function openRunWriter(
  folder: string,
  label: BatchLabel,
  openBooks: OpenBooks,
): Promise<RunWriter> {
  const files = new FolderFiles(folder);
  const keys = new CsvList<KeyLine>(files, 'keys.csv', KEY_COLUMNS);
  const books = await openBooks(folder, label);

  const abandon = async (): Promise<void> => {
    files.discard();
    await books.abandon();
  };

  return {
    write(outcome) {
      if (outcome.is === 'payout') {
        const { payout } = outcome;
        for (const key of payoutKeys(payout)) keys.append({ payout: payout.id, key });
      }
      books.write(outcome);
    },
    room: () => books.room(),
    async finish(totals, runId) {
      try {
        return await assemble(totals, runId);
      } catch (error) {
        await abandon();
        throw error;
      }
    },
    abandon,
  };

  async function assemble(totals: RunTotals, runId: string): Promise<WrittenRun> {
    const { lists, files: others, counts } = await books.finish(totals, runId);
    return { files: [...lists, keys.close(), ...others], counts };
  }
}
