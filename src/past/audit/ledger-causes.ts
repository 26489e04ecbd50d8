import { Refusal } from '../../model/refusal.js';
import { openLedger } from '../../ledger/sqlite/open-ledger.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { GivenLedger } from '../ingredients.js';
import type { Manifest } from '../manifest.js';
import type { Cause } from './audit-result.js';

/** Faults that are named; `ledger verify` names all. */
const MOST_FAULTS = 20;

/**
 * The ledger where it is not the one that the run saw: another hash at the head of that time, or entries up to it that were changed.
 * Nothing where the run saw none, or where it cannot be opened: then it cannot be computed again either, and that says why.
 */
export async function ledgerCauses(
  { ledger: seen }: Manifest,
  given: GivenLedger,
): Promise<readonly Cause[]> {
  if (seen.head === null || given === undefined) return [];
  const ledger = await openLedger(given).catch((error: unknown) => {
    if (error instanceof Refusal) return undefined;
    throw error;
  });
  if (ledger === undefined) return [];
  try {
    const found = (await ledger.hashAt(seen.entry)) ?? '';
    const name = String(seen.entry);
    const head: Cause = { what: 'ledger', name, stated: seen.head, found, intact: '' };
    return [...(found === seen.head ? [] : [head]), ...(await faultsUpTo(seen.entry, ledger))];
  } finally {
    await ledger.close();
  }
}

async function faultsUpTo(entry: number, ledger: Ledger): Promise<readonly Cause[]> {
  const causes: Cause[] = [];
  for await (const fault of ledger.faults()) {
    if (fault.entry > entry) continue;
    causes.push({ what: 'ledger', name: String(fault.entry), stated: '', found: fault.problem, intact: '' });
    if (causes.length === MOST_FAULTS) break;
  }
  return causes;
}
