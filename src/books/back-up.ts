import { lstat, open, rename, rm } from 'node:fs/promises';
import { refuseBeside } from '../ledger/key-file.js';
import { openLedger, type LedgerPlace } from '../ledger/sqlite/open-ledger.js';
import type { LedgerHead } from '../model/history.js';
import { Refusal } from '../model/refusal.js';
import { copyBeside } from './copy-beside.js';

/**
 * A whole copy of the ledger as it is at one moment, also while others add to it.
 * @throws Refusal LEDGER_…, OUTPUT_EXISTS, OUTPUT_UNWRITABLE
 */
export async function backUp(place: LedgerPlace, copy: string): Promise<LedgerHead> {
  if (copy === '') throw new Refusal('USAGE', '备份文件', '文件名为空', '请写出备份文件名');
  await refuseStanding(copy);
  await refuseBeside(copy, place.keyFile);
  const ledger = await openLedger(place);
  try {
    const target = {
      file: copy,
      code: 'OUTPUT_UNWRITABLE',
      remedy: '请核对备份文件的路径，或换一个文件夹',
    } as const;
    await copyBeside(ledger, target, async (beside) => {
      // Held by an empty file first: a rename replaces what was put there in the meantime.
      await (await open(copy, 'wx', 0o600)).close();
      await rename(beside, copy).catch(async (error: unknown) => {
        await rm(copy, { force: true });
        throw error;
      });
    });
  } finally {
    await ledger.close();
  }
  const copied = await openLedger({ ...place, file: copy });
  try {
    return await copied.head();
  } finally {
    await copied.close();
  }
}

async function refuseStanding(copy: string): Promise<void> {
  if ((await lstat(copy).catch(() => undefined)) === undefined) return;
  throw new Refusal('OUTPUT_EXISTS', copy, '已有同名文件', '请换一个文件名');
}
