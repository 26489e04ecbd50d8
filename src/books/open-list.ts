import { rename, rm, stat } from 'node:fs/promises';
import type { Entry } from '../ledger/entry.js';
import { openLedger, type LedgerPlace } from '../ledger/sqlite/open-ledger.js';
import { yuanText, type Fen } from '../model/money.js';
import { refused } from '../model/refusals/refused.js';
import { unwritable } from '../output/unwritable.js';
import { writeWorkbook } from '../output/workbook/write-workbook.js';
import { countersOf, openCorrections, openReturns, type Counters } from './open-items.js';
import { reasonOf } from './reason-of.js';
import { reversalBook } from './reversal-book.js';

/** A payment of which something is still to be done. */
interface OpenItem {
  readonly payout: string;
  readonly rule: string;
  readonly title: string;
  readonly payee: string;
  readonly payeeNumber: string;
  /** What is to come back, or to be set off. */
  readonly amount: string;
  readonly reason: string;
  /** When that was recorded, and in which entry. */
  readonly at: string;
  readonly entry: number;
}

export interface OpenItems {
  /** 追回 and 扣回 that have not come back. */
  readonly returns: readonly OpenItem[];
  /** 更正 that no new payment has made up for and that were not demanded back. */
  readonly corrections: readonly OpenItem[];
}

/**
 * What counter-entries leave to be done.
 * @param out a workbook to write it to, whole or not at all; undefined: none
 * @throws Refusal LEDGER_…, OUTPUT_EXISTS, OUTPUT_UNWRITABLE
 */
export async function openItems(place: LedgerPlace, out: string | undefined): Promise<OpenItems> {
  if (out !== undefined) await refuseExisting(out);
  const ledger = await openLedger(place);
  try {
    const at = await ledger.head();
    const counters = await countersOf(ledger, at);
    if (out !== undefined) await writeBook(out, counters, { district: ledger.about.district, at });
    return {
      returns: openReturns(counters).map((each) => itemOf(each.payment, each.since, each.amount)),
      corrections: openCorrections(counters).map((each) =>
        itemOf(each.payment, each.reversal, each.payment.amount),
      ),
    };
  } finally {
    await ledger.close();
  }
}

/** @param since the entry that leaves it to be done */
function itemOf(payment: Entry, since: Entry, fen: Fen): OpenItem {
  const { title = '', payee = '', payeeNumber = '' } = payment.details;
  return {
    payout: payment.payout,
    rule: payment.rule,
    title,
    payee,
    payeeNumber,
    amount: yuanText(fen),
    reason: reasonOf(payment, since),
    at: since.at,
    entry: since.entry,
  };
}

async function writeBook(
  out: string,
  counters: Counters,
  about: Parameters<typeof reversalBook>[1],
): Promise<void> {
  const beside = `${out}.butie-tmp-${process.pid}`;
  try {
    await rm(beside, { force: true });
    await writeWorkbook(beside, reversalBook(counters, about));
    await refuseExisting(out);
    await rename(beside, out);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw unwritable(out, error);
  }
}

async function refuseExisting(out: string): Promise<void> {
  if ((await stat(out).catch(() => undefined)) === undefined) return;
  throw refused('OUTPUT_EXISTS', out, (say) => say.outFileExists());
}
