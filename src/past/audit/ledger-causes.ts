import type { Ledger } from '../../ledger/ledger.js';
import type { Manifest } from '../manifest.js';
import type { Cause } from './audit-result.js';

/** Faults that are named; `ledger verify` names all. */
const MOST_FAULTS = 20;

/**
 * The ledger where it is not the one that the run saw: another hash at the head of that time, or entries that were changed, up to that
 * head or to the last one of the run itself.
 * @param last entry of the run; 0: it was not entered
 */
export async function ledgerCauses(
  seen: Manifest['ledger'],
  last: number,
  ledger: Ledger,
): Promise<readonly Cause[]> {
  const head = seen.head === null ? [] : await headCauses(seen, ledger);
  const until = Math.max(last, seen.head === null ? 0 : seen.entry);
  return seen.head === null && last === 0 ? [] : [...head, ...(await faultsUpTo(until, ledger))];
}

async function headCauses(
  { entry, head }: { readonly entry: number; readonly head: string },
  ledger: Ledger,
): Promise<readonly Cause[]> {
  const found = (await ledger.hashAt(entry)) ?? '';
  return found === head ? [] : [{ what: 'ledger', name: String(entry), stated: head, found, intact: '' }];
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
