import { realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Ledger } from '../ledger/ledger.js';
import { refuseCompanion } from '../ledger/sqlite/companion.js';
import { syncFolder } from '../ledger/sync-folder.js';
import { Refusal, type RefusalCode } from '../model/refusal.js';
import { quoted } from '../model/refusals/quoted.js';
import { refused } from '../model/refusals/refused.js';
import type { CopyOf } from '../model/refusals/zh/backups.js';
import { clearLeftoverFiles } from '../output/leftovers.js';
import { unwritable } from '../output/unwritable.js';

/** The file that a copy is to become, as the user named it. */
export interface CopyTarget {
  readonly is: CopyOf;
  readonly file: string;
}

/** What is said where it cannot be written. */
const UNWRITABLE: Readonly<Record<CopyOf, RefusalCode>> = {
  backup: 'OUTPUT_UNWRITABLE',
  ledger: 'LEDGER_UNWRITABLE',
};

/**
 * Makes a whole copy of a ledger beside a file, which `put` puts in its place. Nothing is left beside, whatever happens.
 * @throws Refusal that names the target, and what `put` throws
 */
export async function copyBeside(
  ledger: Ledger,
  target: CopyTarget,
  put: (beside: string) => Promise<void>,
): Promise<void> {
  refuseCompanion(target.file);
  await refuseNoFolder(target);
  // Of a link, beside what it leads to: only there it can be put in its place.
  const place = await realpath(target.file).catch(() => path.resolve(target.file));
  const beside = `${place}.butie-tmp-${process.pid}`;
  try {
    await clearLeftoverFiles(place, 'tmp');
    await ledger.copyTo(beside);
    await put(beside);
  } catch (error) {
    throw named(error, target);
  } finally {
    // What hinders the removal must not hide why the copy failed; the next one clears it away.
    for (const each of [beside, `${beside}-journal`]) await rm(each, { force: true }).catch(() => undefined);
  }
  // It is in its place; on some network drives no more than that can be done.
  await syncFolder(path.dirname(place)).catch(() => undefined);
}

async function refuseNoFolder({ is, file }: CopyTarget): Promise<void> {
  const folder = await stat(path.dirname(path.resolve(file))).catch(() => undefined);
  if (folder?.isDirectory() !== true) throw refused(UNWRITABLE[is], file, (say) => say.noFolderForCopy(is));
}

/** What hinders the writing is told of the file that was to be written, not of the ledger that was read. */
function named(error: unknown, { is, file }: CopyTarget): unknown {
  const refusal = error instanceof Refusal ? error : unwritable(file, error);
  if (!(refusal instanceof Refusal)) return refusal;
  const isOfWriting = refusal !== error || (refusal.code === 'LEDGER_UNWRITABLE' && refusal.place !== file);
  if (!isOfWriting) return refusal;
  return refused(UNWRITABLE[is], file, (say) => say.copyFailed(is, quoted(refusal)));
}
