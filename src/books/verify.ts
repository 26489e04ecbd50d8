import path from 'node:path';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Book, Ledger } from '../ledger/ledger.js';
import { openLedger, type LedgerPlace } from '../ledger/sqlite/open-ledger.js';
import type { LedgerHead } from '../model/history.js';
import { yuanText } from '../model/money.js';
import { Refusal } from '../model/refusal.js';
import { quoted } from '../model/refusals/quoted.js';
import { RECEIPT_FILE } from '../output/receipt-file.js';
import { intactRun } from '../past/intact-run.js';
import { MANIFEST_FILE } from '../past/read-manifest.js';
import { receiptText, readReceipt } from '../past/receipt.js';
import { runPayments } from '../past/run-payments.js';
import { bookFault, type BookFault } from './book-fault.js';

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
    for await (const { entry, problem, english } of ledger.faults())
      onFault(bookFault((say) => say.ledgerAltered(entry, place.file, { zh: problem, en: english })));
    if (stated !== undefined) await holdReceipt(stated, ledger, onFault);
    for (const run of runs) await holdRun(run, ledger, onFault);
    return await ledger.head();
  } catch (error) {
    // Damage that hinders reading on is what was looked for.
    if (!(error instanceof Refusal) || error.code !== 'LEDGER_INVALID') throw error;
    onFault(bookFault((say) => say.unreadableOn(error.place, quoted(error))));
    return { entry: 0, head: '' };
  } finally {
    await ledger.close();
  }
}

async function holdReceipt(
  receipt: LedgerHead,
  ledger: Ledger,
  onFault: (fault: BookFault) => void,
): Promise<void> {
  if ((await ledger.hashAt(receipt.entry)) === receipt.head) return;
  const { entry } = await ledger.head();
  const shown = receiptText(receipt).slice(0, 20);
  onFault(
    bookFault((say) =>
      entry < receipt.entry ? say.receiptBeyond(shown, entry) : say.receiptUnlike(shown, receipt.entry),
    ),
  );
}

/** Whether a folder is still what was posted, payment by payment. */
async function holdRun(run: string, ledger: Ledger, onFault: (fault: BookFault) => void): Promise<void> {
  const intact = await intactRun(run).catch((error: unknown) => {
    // A folder without a manifest is a mistyped path, not a fault of what was written.
    const isRun = existsSync(path.join(run, MANIFEST_FILE));
    if (!(error instanceof Refusal) || !isRun) throw error;
    onFault(bookFault((say) => say.runAltered(error.place, quoted(error))));
    return undefined;
  });
  if (intact === undefined) return;
  const { period, batch } = intact.manifest.options;
  await ledger.read(async (book) => {
    const posted = await book.run(`${period}-${batch}`);
    if (posted === undefined) return onFault(bookFault((say) => say.runUnposted(run)));
    if (posted.details.manifest !== intact.sha256)
      return onFault(bookFault((say) => say.runOtherwisePosted(run, `${period}-${batch}`, posted.entry)));
    for (const fault of await unlike(run, posted.batch, book)) onFault(fault);
  });
  const left = path.join(run, RECEIPT_FILE);
  if ((await stat(left).catch(() => undefined)) === undefined) return;
  const receipt = await readReceipt(left).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    onFault(bookFault((say) => say.receiptFileAltered(left)));
    return undefined;
  });
  if (receipt !== undefined) await holdReceipt(receipt, ledger, onFault);
}

async function unlike(run: string, batch: string, book: Book): Promise<readonly BookFault[]> {
  const faults: BookFault[] = [];
  let payments = 0;
  for await (const { payout, line, net, setOff } of runPayments(run)) {
    payments += 1;
    const entry = await book.payment(payout);
    if (entry === undefined) faults.push(bookFault((say) => say.payoutNotInLedger(run, payout)));
    else if (entry.amount !== net + setOff || entry.rule !== line.get('规则'))
      faults.push(
        bookFault((say) =>
          say.payoutUnlike(run, payout, yuanText(net + setOff), entry.entry, yuanText(entry.amount)),
        ),
      );
  }
  const kept = (await book.payments(batch)).length;
  if (kept === payments) return faults;
  const found = payments;
  return [...faults, bookFault((say) => say.payoutsUnlike(run, found, kept))];
}
