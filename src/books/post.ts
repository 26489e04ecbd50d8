import type { LedgerHead } from '../model/history.js';
import { maskIdsIn } from '../model/mask-ids.js';
import type { Refusal } from '../model/refusal.js';
import type { Clash } from '../model/refusals/zh/posting.js';
import type { Draft } from '../ledger/entry.js';
import type { Ledger, WritableBook } from '../ledger/ledger.js';
import { stateOf } from '../ledger/sqlite/state.js';
import { openOrMakeLedger, type MadeUnder } from '../ledger/sqlite/make-ledger.js';
import { openLedger, type LedgerPlace } from '../ledger/sqlite/open-ledger.js';
import type { IntactRun } from '../past/intact-run.js';
import { intactRun } from '../past/intact-run.js';
import type { Manifest } from '../past/manifest.js';
import { refuseOtherDistrict, refuseOtherHead } from '../run/open-history.js';
import { refuseSamePerson } from './approval.js';
import { claimantIn, openClashes } from './clashes.js';
import { holdEarlierReceipt, refuseReceiptBeforeLedger } from './earlier-receipt.js';
import { isStillRun, leaveReceipt, type Receipt } from '../past/receipt.js';
import { NO_PAYMENT, payoutDraft } from './payout-draft.js';
import { openMissingAccounts, refuseMissingAccounts } from './missing-accounts.js';
import { clashing, refuseLists, refuseMaskedCopy, refusePosted, replaced } from './refuse-posting.js';
import { openRunSums } from './run-sums.js';
import { runPayments } from '../past/run-payments.js';
import { stretches } from './stretches.js';
import { numbersTaken, takenText } from './numbers-taken.js';

export interface PostSettings {
  readonly run: string;
  readonly ledger: LedgerPlace;
  readonly preparedBy: string;
  readonly approvedBy: string;
  readonly missingAccounts: 'refuse' | 'allow';
  /** ISO text with its offset. */
  readonly at: string;
}

export interface Posted {
  readonly receipt: Receipt;
  readonly payouts: number;
  /** Text with two decimals. */
  readonly amount: string;
  /** Where the receipt could not be left in the run's folder; undefined: it is there. */
  readonly receiptRefused: Refusal | undefined;
  /** Undefined: the ledger was there before. */
  readonly made: MadeUnder | undefined;
}

/**
 * Enters an approved run into the ledger: the whole of it or nothing, once. Every payment is held against the ledger as it is
 * now, whatever stood in it when the run was computed.
 * @throws Refusal RUN_… where the run is not as it was written, POSTING_REFUSED naming what stands against it, LEDGER_…
 */
export async function postRun(settings: PostSettings): Promise<Posted> {
  refuseSamePerson(settings);
  const run = await intactRun(settings.run);
  const { manifest } = run;
  refuseLists(settings.run, manifest);
  refuseMaskedCopy(settings.run, manifest);
  await refuseReceiptBeforeLedger(settings.run, settings.ledger.file);
  if (settings.missingAccounts === 'refuse' && (await stateOf(settings.ledger.file)) !== 'ledger')
    await refuseMissingAccounts(settings.run);
  let made: MadeUnder | undefined;
  const ledger =
    manifest.ledger.head === null
      ? await openOrMakeLedger(settings.ledger, manifest.policy.district, (under) => (made = under))
      : await openLedger(settings.ledger);
  try {
    refuseOtherDistrict(ledger, manifest.policy.district, settings.ledger.file);
    if (manifest.ledger.head !== null) await refuseOtherHead(ledger, manifest.ledger, settings.ledger.file);
    await holdEarlierReceipt(run, ledger);
    const last = await ledger.write((book) => enter(run, settings, book));
    return { ...(await posted(run, ledger, last)), made };
  } finally {
    await ledger.close();
  }
}

async function posted(
  { folder, manifest, sha256 }: IntactRun,
  ledger: Ledger,
  last: LedgerHead,
): Promise<Omit<Posted, 'made'>> {
  const receipt: Receipt = {
    ...last,
    ledger: ledger.about.id,
    batch: batchOf(manifest),
    runId: manifest.runId,
    manifest: sha256,
  };
  const { payouts, amount } = manifest.totals;
  return { receipt, payouts, amount, receiptRefused: await leaveReceipt(folder, receipt) };
}

async function enter(
  { manifest, sha256 }: IntactRun,
  settings: PostSettings,
  book: WritableBook,
): Promise<LedgerHead> {
  const batch = batchOf(manifest);
  await refusePosted(batch, sha256, settings.run, book);
  const header = { batch, period: manifest.options.period, at: settings.at };
  const { entry } = await book.append({
    ...NO_PAYMENT,
    ...header,
    kind: 'run',
    details: runDetails(manifest, sha256, settings),
  });
  const taken = await numbersTaken(batch, book);
  const clashOf = openClashes(book.history);
  const clashes: Clash[] = [];
  const sums = openRunSums(settings.run, manifest);
  const missing = openMissingAccounts(settings.run);
  for await (const stretch of stretches(runPayments(settings.run), book.history.atOnce)) {
    book.history.expect(stretch.map(claimantIn));
    for (const payment of stretch) {
      sums.take(payment);
      missing.take(payment);
      const clash = takenText(taken.get(payment.payout)) ?? clashOf(payment);
      if (clash === undefined) await book.append(payoutDraft(payment, { ...header, entry }));
      else clashes.push({ payout: payment.payout, why: clash });
    }
  }
  if (settings.missingAccounts === 'refuse') missing.refuse();
  if (clashes.length > 0) throw clashing(settings.run, clashes);
  sums.finish();
  // Another computation may have taken the folder's place meanwhile: what was approved must be there to be printed and audited.
  if (!(await isStillRun(settings.run, sha256))) throw replaced(settings.run);
  return book.last();
}

/** Who prepared and who approved what: bound to the manifest, and by it to every file of the run. */
function runDetails(
  { runId, totals, ledger }: Manifest,
  sha256: string,
  { preparedBy, approvedBy, missingAccounts: accounts }: PostSettings,
): Draft['details'] {
  return {
    runId,
    manifest: sha256,
    preparedBy: maskIdsIn(preparedBy.trim()),
    approvedBy: maskIdsIn(approvedBy.trim()),
    payouts: String(totals.payouts),
    amount: totals.amount,
    seen: ledger.head === null ? '' : String(ledger.entry),
    ...(accounts === 'allow' ? { accounts: '允许缺收款账户' } : {}),
  };
}

/** "2023-09-01" */
function batchOf({ options }: Manifest): string {
  return `${options.period}-${options.batch}`;
}
