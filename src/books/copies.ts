import { rm, stat } from 'node:fs/promises';
import type { Ledger } from '../ledger/ledger.js';
import { replaceNothing } from '../ledger/sqlite/replace-file.js';
import { openLedger, type LedgerPlace } from '../ledger/sqlite/open-ledger.js';
import type { LedgerHead } from '../model/history.js';
import { Refusal } from '../model/refusal.js';

/** A whole copy of the ledger as it is at one moment, also while others add to it. @throws Refusal LEDGER_…, OUTPUT_EXISTS */
export async function backUp(place: LedgerPlace, copy: string): Promise<LedgerHead> {
  const ledger = await openLedger(place);
  try {
    await ledger.copyTo(copy);
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

/** `behind`: a ledger may be replaced of which the copy is a continuation, or the same. */
export type RestoreMode = 'new' | 'behind';

/**
 * Puts a copy in the place of a ledger, whole or not at all, once its chain has been followed to the end.
 * @param place where the ledger is to be, and the key of both
 * @throws Refusal LEDGER_INVALID where the copy is not as it was written, OUTPUT_EXISTS where a ledger stands there that the copy does not continue
 */
export async function restore(copy: string, place: LedgerPlace, mode: RestoreMode): Promise<LedgerHead> {
  const ledger = await openLedger({ ...place, file: copy });
  try {
    await refuseFaults(ledger, copy);
    await onStanding(place, mode, (standing) => refuseUncontinued(ledger, copy, place, standing));
    const beside = `${place.file}.butie-restored-${process.pid}`;
    await rm(beside, { force: true });
    try {
      await ledger.copyTo(beside);
      await onStanding(place, mode, (standing) =>
        standing === undefined
          ? replaceNothing(place.file, beside)
          : standing.replaceBy(beside, () => refuseUncontinued(ledger, copy, place, standing)),
      );
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
    return await ledger.head();
  } finally {
    await ledger.close();
  }
}

async function refuseFaults(ledger: Ledger, copy: string): Promise<void> {
  for await (const { entry, problem } of ledger.faults()) {
    const place = entry === 0 ? '' : `第 ${entry} 条：`;
    throw new Refusal('LEDGER_INVALID', copy, `备份已不是原样（${place}${problem}）`, '请用另一份备份');
  }
}

/** Does something with the ledger that stands in the place, undefined where there is none. @throws Refusal OUTPUT_EXISTS where there may be none */
async function onStanding(
  place: LedgerPlace,
  mode: RestoreMode,
  work: (standing: Ledger | undefined) => Promise<void>,
): Promise<void> {
  if (!(await exists(place.file))) {
    await refuseJournal(place.file);
    return work(undefined);
  }
  if (mode === 'new')
    throw new Refusal(
      'OUTPUT_EXISTS',
      place.file,
      '已有台账',
      '先改名保留；确是同一本且备份不旧于它的，加 --force',
    );
  const standing = await openLedger(place);
  try {
    await work(standing);
  } finally {
    await standing.close();
  }
}

/** What a broken-off writing left belongs to the ledger that was moved away, and would be played into the copy. @throws Refusal OUTPUT_EXISTS */
async function refuseJournal(file: string): Promise<void> {
  const journal = `${file}-journal`;
  if (await exists(journal))
    throw new Refusal('OUTPUT_EXISTS', journal, '是原台账未写完的日志', '请把它与原台账一并移走，再恢复');
}

/** @throws Refusal OUTPUT_EXISTS where the ledger has entries that the copy has not */
async function refuseUncontinued(
  copy: Ledger,
  file: string,
  place: LedgerPlace,
  standing: Ledger | undefined,
): Promise<void> {
  if (standing === undefined) return;
  const { entry, head } = await standing.head();
  if ((await copy.hashAt(entry)) === head) return;
  const { entry: reached } = await copy.head();
  throw new Refusal(
    'OUTPUT_EXISTS',
    place.file,
    `现有台账到第 ${entry} 条，备份 ${file} 到第 ${reached} 条，不是它的延续：恢复会丢失记录`,
    '请先把现有的台账改名保留，再恢复',
  );
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
