import { lstat, realpath } from 'node:fs/promises';
import { refused } from '../../model/refusals/refused.js';

/**
 * What a broken-off writing left belongs to the ledger that was moved away: SQLite would play it into what takes its place, or
 * remove it, and nothing could undo that writing any more.
 * @throws Refusal OUTPUT_EXISTS
 */
export async function refuseLeftJournal(file: string): Promise<void> {
  const journal = await leftJournal(file);
  if (journal === undefined) return;
  throw refused('OUTPUT_EXISTS', journal, (say) => say.journalLeft());
}

/** The first of what SQLite keeps beside a file; of a link, beside what it leads to. */
export async function leftJournal(file: string): Promise<string | undefined> {
  const place = await realpath(file).catch(() => file);
  for (const journal of [`${place}-journal`, `${place}-wal`, `${place}-shm`])
    if ((await lstat(journal).catch(() => undefined)) !== undefined) return journal;
  return undefined;
}
