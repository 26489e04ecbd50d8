import type { Ledger } from '../../ledger/ledger.js';
import { openLedger } from '../../ledger/sqlite/open-ledger.js';
import { Refusal } from '../../model/refusal.js';
import type { GivenLedger } from '../ingredients.js';
import type { AuditResult, Cause } from './audit-result.js';
import { heldReceipt } from './held-receipt.js';
import { ledgerCauses } from './ledger-causes.js';
import { type PostedRun, postingOf } from './posting.js';

/** What the ledger that was given says of a run. */
export interface LedgerFindings extends Pick<AuditResult, 'posting' | 'receipt'> {
  readonly causes: readonly Cause[];
}

/** @throws Refusal LEDGER_… where it cannot be opened and the run saw none: it may have been entered all the same */
export async function ledgerFindings(audited: PostedRun, given: GivenLedger): Promise<LedgerFindings> {
  if (given === undefined) return without('unasked', audited);
  const ledger = await opened(given, audited);
  // Then it cannot be computed again either, and that says why.
  if (ledger === undefined) return without('unknown', audited);
  try {
    const posting = await postingOf(audited, ledger);
    const receipt = await heldReceipt(audited, { ledger, posting });
    const last = posting.is === 'posted' ? posting.last : 0;
    return { posting, receipt, causes: await ledgerCauses(audited.manifest.ledger, last, ledger) };
  } finally {
    await ledger.close();
  }
}

async function without(is: 'unasked' | 'unknown', audited: PostedRun): Promise<LedgerFindings> {
  return { posting: { is }, receipt: await heldReceipt(audited, undefined), causes: [] };
}

async function opened(
  given: Exclude<GivenLedger, undefined>,
  { manifest }: PostedRun,
): Promise<Ledger | undefined> {
  return openLedger(given).catch((error: unknown) => {
    if (error instanceof Refusal && manifest.ledger.head !== null) return undefined;
    throw error;
  });
}
