import { stat } from 'node:fs/promises';
import { refuseBeside } from '../ledger/key-file.js';
import type { Ledger } from '../ledger/ledger.js';
import { refuseLeftJournal } from '../ledger/sqlite/left-journal.js';
import { stateOf } from '../ledger/sqlite/state.js';
import { openLedger, type LedgerPlace } from '../ledger/sqlite/open-ledger.js';
import { replaceNothing } from '../ledger/sqlite/replace-file.js';
import type { LedgerHead } from '../model/history.js';
import { Refusal } from '../model/refusal.js';
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
    const target = {
      file: place.file,
      code: 'LEDGER_UNWRITABLE',
      remedy: '请核对 --ledger 的路径，检查文件夹的权限',
    } as const;
    await copyBeside(ledger, target, (beside) =>
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
  if (copy === '') throw new Refusal('USAGE', '备份文件', '文件名为空', '请写出备份文件名');
  return openLedger({ ...place, file: copy }).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    const { code, problem } = error;
    if (code === 'LEDGER_NOT_FOUND') throw new Refusal(code, copy, '备份文件不存在', '请核对备份文件的路径');
    if (code === 'LEDGER_INVALID') throw new Refusal(code, copy, problem, '请用另一份备份');
    throw error;
  });
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
  const found = await stat(place.file).catch(() => undefined);
  // Asked of a link that leads nowhere, too, and of a path that cannot be followed.
  if (found === undefined) await stateOf(place.file);
  if (found !== undefined && mode === 'new')
    throw new Refusal('OUTPUT_EXISTS', place.file, '已有台账', REPLACED_BY_FORCE);
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
  return new Refusal(error.code, file, `现有的文件：${error.problem}`, '请先把它改名保留，再恢复');
}

const REPLACED_BY_FORCE = '先改名保留；确是同一本且备份不旧于它的，或文件是空的，加 --force';

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
  throw new Refusal(
    'OUTPUT_EXISTS',
    place.file,
    `现有台账到第 ${entry} 条，备份 ${file} 到第 ${reached} 条，不是它的延续：恢复会丢失记录`,
    '请先把现有的台账改名保留，再恢复',
  );
}
