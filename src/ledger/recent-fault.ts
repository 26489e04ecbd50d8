import type { Refusal } from '../model/refusal.js';
import { refused } from '../model/refusals/refused.js';
import type { LedgerFault } from './ledger.js';

/** LEDGER_INVALID: an entry among the last ones is not as it was written. @param file the ledger's */
export function recentFaultRefusal({ entry, problem, english }: LedgerFault, file: string): Refusal {
  return refused('LEDGER_INVALID', file, (say) => say.recentFault(entry, { zh: problem, en: english }));
}
