import path from 'node:path';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Book, Ledger } from '../ledger/ledger.js';
import { openLedger, type LedgerPlace } from '../ledger/sqlite/open-ledger.js';
import type { LedgerHead } from '../model/history.js';
import { yuanText } from '../model/money.js';
import { Refusal } from '../model/refusal.js';
import { RECEIPT_FILE } from '../output/receipt-file.js';
import { intactRun } from '../past/intact-run.js';
import { MANIFEST_FILE } from '../past/read-manifest.js';
import { receiptText, readReceipt } from '../past/receipt.js';
import { runPayments } from '../past/run-payments.js';

/** Something that is not as it was written. */
export interface BookFault {
  /** "第 12 条", a run's folder, or a receipt. */
  readonly place: string;
  readonly problem: string;
  readonly remedy: string;
}

export interface VerifySettings {
  readonly ledger: LedgerPlace;
  /** Receipts as they were printed, or files. */
  readonly receipt: string | undefined;
  /** Folders of posted runs. */
  readonly runs: readonly string[];
}

/**
 * Follows the chain from the first entry to the last, and holds receipts and the folders of posted runs against it.
 * @param onFault is told every fault as it is found; memory does not grow with the ledger
 * @returns where the ledger stands
 * @throws Refusal LEDGER_… where it cannot be opened, USAGE where a receipt is none
 */
export async function verifyLedger(
  { ledger: place, receipt, runs }: VerifySettings,
  onFault: (fault: BookFault) => void,
): Promise<LedgerHead> {
  const stated = receipt === undefined ? undefined : await readReceipt(receipt);
  const ledger = await openLedger(place);
  try {
    for await (const { entry, problem } of ledger.faults())
      onFault({ place: entry === 0 ? place.file : `第 ${entry} 条`, problem, remedy: RESTORE });
    if (stated !== undefined) await holdReceipt(stated, ledger, onFault);
    for (const run of runs) await holdRun(run, ledger, onFault);
    return await ledger.head();
  } catch (error) {
    // Damage that hinders reading on is what was looked for.
    if (!(error instanceof Refusal) || error.code !== 'LEDGER_INVALID') throw error;
    onFault({ place: error.place, problem: error.problem, remedy: RESTORE });
    return { entry: 0, head: '' };
  } finally {
    await ledger.close();
  }
}

const RESTORE = '请保留此文件备查，从备份恢复（ledger restore），并查明谁动过它';

async function holdReceipt(
  receipt: LedgerHead,
  ledger: Ledger,
  onFault: (fault: BookFault) => void,
): Promise<void> {
  if ((await ledger.hashAt(receipt.entry)) === receipt.head) return;
  const { entry } = await ledger.head();
  const problem =
    entry < receipt.entry
      ? `台账只到第 ${entry} 条：之后的被截去，或是另一本台账、较早的备份`
      : `第 ${receipt.entry} 条的指纹与回执不符：被改写，或是另一本台账`;
  onFault({ place: `回执 ${receiptText(receipt).slice(0, 20)}…`, problem, remedy: RESTORE });
}

/** Whether a folder is still what was posted, payment by payment. */
async function holdRun(run: string, ledger: Ledger, onFault: (fault: BookFault) => void): Promise<void> {
  const remedy = '请用 audit 查明';
  const intact = await intactRun(run).catch((error: unknown) => {
    // A folder without a manifest is a mistyped path, not a fault of what was written.
    const isRun = existsSync(path.join(run, MANIFEST_FILE));
    if (!(error instanceof Refusal) || !isRun) throw error;
    onFault({ place: error.place, problem: error.problem, remedy: error.remedy });
    return undefined;
  });
  if (intact === undefined) return;
  const { period, batch } = intact.manifest.options;
  await ledger.read(async (book) => {
    const posted = await book.run(`${period}-${batch}`);
    if (posted === undefined)
      return onFault({ place: run, problem: '没有入账', remedy: '请用 post 入账，或核对台账' });
    if (posted.details.manifest !== intact.sha256) {
      const problem = `与入账的 ${period}-${batch} 不是同一次计算（台账第 ${posted.entry} 条）`;
      return onFault({ place: run, problem, remedy: '请找出入账的那个文件夹' });
    }
    for (const problem of await unlike(run, posted.batch, book)) onFault({ place: run, problem, remedy });
  });
  const left = path.join(run, RECEIPT_FILE);
  if ((await stat(left).catch(() => undefined)) === undefined) return;
  const receipt = await readReceipt(left).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    onFault({ place: left, problem: '回执已不是原样', remedy: '请用打印留存的回执核对' });
    return undefined;
  });
  if (receipt !== undefined) await holdReceipt(receipt, ledger, onFault);
}

async function unlike(run: string, batch: string, book: Book): Promise<readonly string[]> {
  const problems: string[] = [];
  let payments = 0;
  for await (const { payout, line, net, setOff } of runPayments(run)) {
    payments += 1;
    const entry = await book.payment(payout);
    if (entry === undefined) problems.push(`${payout} 不在台账里`);
    else if (entry.amount !== net + setOff || entry.rule !== line.get('规则'))
      problems.push(
        `${payout} 为 ${yuanText(net + setOff)} 元，台账第 ${entry.entry} 条为 ${yuanText(entry.amount)} 元`,
      );
  }
  const kept = (await book.payments(batch)).length;
  return kept === payments ? problems : [...problems, `有 ${payments} 笔，台账有 ${kept} 笔`];
}
