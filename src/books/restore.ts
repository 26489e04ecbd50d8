import { stat } from 'node:fs/promises';
import { refuseBeside } from '../ledger/key-file.js';
import type { Ledger } from '../ledger/ledger.js';
import { refuseLeftJournal } from '../ledger/sqlite/left-journal.js';
import { stateOf } from '../ledger/sqlite/state.js';
import { openLedger, type LedgerPlace } from '../ledger/sqlite/open-ledger.js';
import { replaceNothing } from '../ledger/sqlite/replace-file.js';
import type { LedgerHead } from '../model/history.js';
import { Refusal } from '../model/refusal.js';
import { quoted } from '../model/refusals/quoted.js';
import { refused } from '../model/refusals/refused.js';
import { copyBeside } from './copy-beside.js';

/** `behind`: a ledger may be replaced of which the copy is a continuation, or the same. */
export type RestoreMode = 'new' | 'behind';

/**
 * Puts a copy in the place of a ledger, whole or not at all, once its chain has been followed to the end.
 * @param place where the ledger is to be, and the key of both
 * @throws Refusal LEDGER_INVALID where the copy is not as it was written, OUTPUT_EXISTS where a ledger stands there that the copy does not continue
 */
export async function restore(copy: string, place: LedgerPlace, mode: RestoreMode): Promise<LedgerHead> {
  const ledger = await openCopy(copy, place);
  try {
    await refuseBeside(place.file, place.keyFile);
    await refuseFaults(ledger, copy);
    await onStanding(place, mode, (standing) => refuseUncontinued(ledger, copy, place, standing));
    await copyBeside(ledger, { is: 'ledger', file: place.file }, (beside) =>
      onStanding(place, mode, (standing) =>
        standing === undefined
          ? replaceNothing(place.file, beside)
          : standing.replaceBy(beside, () => refuseUncontinued(ledger, copy, place, standing)),
      ),
    );
    return await ledger.head();
  } finally {
    await ledger.close();
  }
}

async function openCopy(copy: string, place: LedgerPlace): Promise<Ledger> {
  if (copy === '') throw refused('USAGE', '备份文件', (say) => say.noBackupName());
  return openLedger({ ...place, file: copy }).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    const { code } = error;
    if (code === 'LEDGER_NOT_FOUND') throw refused(code, copy, (say) => say.noBackup());
    if (code === 'LEDGER_INVALID') throw refused(code, copy, (say) => say.backupInvalid(quoted(error)));
    throw error;
  });
}

async function refuseFaults(ledger: Ledger, copy: string): Promise<void> {
  for await (const { entry, problem, english } of ledger.faults())
    throw refused('LEDGER_INVALID', copy, (say) => say.backupAltered(entry, { zh: problem, en: english }));
}

/** Does something with the ledger that stands in the place, undefined where there is none. @throws Refusal OUTPUT_EXISTS where there may be none */
async function onStanding(
  place: LedgerPlace,
  mode: RestoreMode,
  work: (standing: Ledger | undefined) => Promise<void>,
): Promise<void> {
  const found = await stat(place.file).catch(() => undefined);
  // Asked of a link that leads nowhere, too, and of a path that cannot be followed.
  if (found === undefined) await stateOf(place.file);
  if (found !== undefined && mode === 'new')
    throw refused('OUTPUT_EXISTS', place.file, (say) => say.ledgerStands());
  if (found === undefined || (found.isFile() && found.size === 0)) {
    await refuseLeftJournal(place.file);
    return work(undefined);
  }
  const standing = await openLedger(place).catch((error: unknown) => {
    throw unreadable(place.file, error);
  });
  try {
    await work(standing);
  } finally {
    await standing.close();
  }
}

/** The key has opened the copy: it is the file that is not as it was. */
function unreadable(file: string, error: unknown): unknown {
  if (!(error instanceof Refusal) || !['LEDGER_INVALID', 'LEDGER_KEY'].includes(error.code)) return error;
  return refused(error.code, file, (say) => say.standingUnreadable(quoted(error)));
}

/** @throws Refusal OUTPUT_EXISTS where the ledger has entries that the copy has not */
async function refuseUncontinued(
  copy: Ledger,
  file: string,
  place: LedgerPlace,
  standing: Ledger | undefined,
): Promise<void> {
  if (standing === undefined) return;
  const { entry, head } = await standing.head().catch((error: unknown) => {
    throw unreadable(place.file, error);
  });
  if ((await copy.hashAt(entry)) === head) return;
  const { entry: reached } = await copy.head();
  throw refused('OUTPUT_EXISTS', place.file, (say) => say.standingGoesOn(entry, file, reached));
}
