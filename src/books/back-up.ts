import { lstat, open, rename, rm } from 'node:fs/promises';
import { refuseBeside } from '../ledger/key-file.js';
import type { Ledger } from '../ledger/ledger.js';
import { refuseLeftJournal } from '../ledger/sqlite/left-journal.js';
import { openLedger, type LedgerPlace } from '../ledger/sqlite/open-ledger.js';
import type { LedgerHead } from '../model/history.js';
import { refused } from '../model/refusals/refused.js';
import { copyBeside } from './copy-beside.js';

/**
 * A whole copy of the ledger as it is at one moment, also while others add to it.
 * @throws Refusal LEDGER_…, OUTPUT_EXISTS, OUTPUT_UNWRITABLE
 */
export async function backUp(place: LedgerPlace, copy: string): Promise<LedgerHead> {
  if (copy === '') throw refused('USAGE', '备份文件', (say) => say.noBackupName());
  await refuseStanding(copy);
  await refuseLeftJournal(copy);
  await refuseBeside(copy, place.keyFile);
  const ledger = await openLedger(place);
  try {
    const before = await ledger.head();
    await copyBeside(ledger, { is: 'backup', file: copy }, async (beside) => {
      await refuseLeftJournal(copy);
      // Held by an empty file first: a rename replaces what was put there in the meantime.
      await (await open(copy, 'wx', 0o600)).close();
      await rename(beside, copy).catch(async (error: unknown) => {
        await rm(copy, { force: true });
        throw error;
      });
    });
    return await copiedHead(ledger, before, { ...place, file: copy });
  } finally {
    await ledger.close();
  }
}

/**
 * Where the copy ends, once it is known to be one. What is none is removed: somebody would rely on it.
 * @param before where the ledger ended before it was copied
 * @throws Refusal LEDGER_INVALID
 */
export async function copiedHead(
  ledger: Ledger,
  before: LedgerHead,
  place: LedgerPlace,
): Promise<LedgerHead> {
  try {
    const copied = await openLedger(place);
    try {
      const head = await copied.head();
      if (head.entry < before.entry || !(await isCopy(copied, head, ledger)))
        throw refused('LEDGER_INVALID', place.file, (say) => say.backupUnlike());
      return head;
    } finally {
      await copied.close();
    }
  } catch (error) {
    await rm(place.file, { force: true });
    throw error;
  }
}

/** The source may have gone on meanwhile; what was not as it was written in it already is no fault of the copy. */
async function isCopy(copied: Ledger, { entry, head }: LedgerHead, source: Ledger): Promise<boolean> {
  for (const each of [0, Math.min(1, entry)])
    if ((await copied.hashAt(each)) !== (await source.hashAt(each))) return false;
  if ((await source.hashAt(entry)) !== head) return false;
  const isSound = (await copied.recentFault(entry)) === undefined;
  return isSound || (await source.recentFault(entry)) !== undefined;
}

async function refuseStanding(copy: string): Promise<void> {
  if ((await lstat(copy).catch(() => undefined)) === undefined) return;
  throw refused('OUTPUT_EXISTS', copy, (say) => say.backupExists());
}
