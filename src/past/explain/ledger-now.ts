import type { Entry } from '../../ledger/entry.js';
import type { Book } from '../../ledger/ledger.js';
import { Refusal } from '../../model/refusal.js';
import { quoted } from '../../model/refusals/quoted.js';
import { refuseOtherDistrict, refuseRecentFault } from '../../run/open-history.js';
import type { GivenLedger } from '../ingredients.js';
import type { Manifest } from '../manifest.js';
import { manifestHash } from '../manifest-hash.js';
import { counteredNow } from './countered-now.js';
import { bankDay } from './bank-day.js';
import type { Explanation } from './explanation.js';
import type { LedgerNow, PayoutNow } from './payout-now.js';

/**
 * What became of a row's payouts: of what came after a run was computed the run itself says nothing. Undefined where no ledger is given
 * or nothing was to be paid.
 * @throws Refusal LEDGER_… where the ledger cannot be opened or is another district's
 */
export async function ledgerNow(
  explanation: Explanation,
  { run, manifest }: { readonly run: string; readonly manifest: Manifest },
  place: GivenLedger,
): Promise<LedgerNow | undefined> {
  const payouts = payoutsOf(explanation);
  if (place === undefined || payouts.length === 0) return undefined;
  // Loaded here: an explanation that asks no ledger need not wait for the database's program.
  const { stateOf } = await import('../../ledger/sqlite/state.js');
  const { openLedger } = await import('../../ledger/sqlite/open-ledger.js');
  if ((await stateOf(place.file)) !== 'ledger') return { is: 'missing', file: place.file };
  const ledger = await openLedger(place);
  try {
    refuseOtherDistrict(ledger, explanation.run.policy.district, place.file);
    await refuseRecentFault(ledger, await ledger.head(), place.file);
    return await ledger.read(async (book) => {
      const posted = await book.run(`${manifest.options.period}-${manifest.options.batch}`);
      const computed = { runId: manifest.runId, sha256: await manifestHash(run) };
      const found: PayoutNow[] = [];
      for (const payout of payouts) found.push(await payoutNow(payout, { book, posted, computed }));
      return { is: 'read', head: book.head, payouts: found };
    });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'LEDGER_INVALID') throw error;
    return { is: 'unreadable', problem: error.problem, english: quoted(error).en.problem };
  } finally {
    await ledger.close();
  }
}

function payoutsOf(explanation: Explanation): readonly string[] {
  if (explanation.is === 'skipped') return [];
  const { claims, about } = explanation;
  return claims
    .filter(({ rule }) => about === undefined || rule === about)
    .flatMap(({ outcome }) => (outcome.is === 'paid' ? [outcome.payout] : []));
}

async function payoutNow(
  payout: string,
  {
    book,
    posted,
    computed,
  }: { readonly book: Book; readonly posted: Entry | undefined; readonly computed: Computed },
): Promise<PayoutNow> {
  const payment = await book.payment(payout);
  const [other] = [payment, posted].filter((each) => each !== undefined);
  if (other === undefined) return { is: 'absent', payout };
  if (payment === undefined || !isOf(computed, payment, posted))
    return { is: 'other', payout, entry: other.entry };
  return {
    is: 'entered',
    payout,
    entry: payment.entry,
    batch: payment.batch,
    amount: payment.amount - payment.setOff,
    bank: await bankDay(payment, book),
    countered: await counteredNow(payment, book),
  };
}

/** By what a posted run, and one taken over from before the ledger, are told from any other computation. */
interface Computed {
  readonly runId: string;
  /** Of the manifest. */
  readonly sha256: string;
}

function isOf({ runId, sha256 }: Computed, payment: Entry, posted: Entry | undefined): boolean {
  if (payment.kind === 'opening') return payment.details.sha256 === sha256;
  return payment.target === posted?.entry && posted.details.runId === runId;
}
