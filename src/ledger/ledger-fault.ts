import { ledgerFaults as en } from '../model/refusals/en/ledger-faults.js';
import { ledgerFaults as zh } from '../model/refusals/zh/ledger-faults.js';
import type { LedgerFault } from './ledger.js';

/** A fault in the words of the catalogue. @param entry 0 where no single one is meant */
export function ledgerFault(entry: number, say: (words: typeof zh) => string): LedgerFault {
  return { entry, problem: say(zh), english: say(en) };
}
