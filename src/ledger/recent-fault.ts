import { Refusal } from '../model/refusal.js';
import type { LedgerFault } from './ledger.js';

/** LEDGER_INVALID: an entry among the last ones is not as it was written. @param file the ledger's */
export function recentFaultRefusal({ entry, problem }: LedgerFault, file: string): Refusal {
  return new Refusal(
    'LEDGER_INVALID',
    file,
    `第 ${entry} 条记录${problem}`,
    '请用 ledger verify 查明，并从备份恢复（ledger restore）',
  );
}
