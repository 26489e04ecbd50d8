import { Refusal } from '../../model/refusal.js';
import { refused } from '../../model/refusals/refused.js';
import type { Connection } from './connection.js';
import { textOf } from './text-cell.js';

/**
 * Another program may have given the ledger a write-ahead log. It is given up, where nobody else has the file open; who only reads
 * needs no more. Before anything else is asked of the file: what this program has closed keeps such a file open, too.
 */
export function leaveWriteAhead(connection: Connection): void {
  try {
    if (isWriteAhead(connection)) connection.run('PRAGMA journal_mode = DELETE');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** What is entered would lie in the log, beside the file; and a log would be played into what takes the file's place. @throws Refusal LEDGER_BUSY */
export function refuseWriteAhead(connection: Connection): void {
  if (!isWriteAhead(connection)) return;
  throw refused('LEDGER_BUSY', connection.file, (say) => say.ledgerWriteAhead());
}

function isWriteAhead(connection: Connection): boolean {
  const [row] = connection.query('SELECT CAST(journal_mode AS BLOB) FROM pragma_journal_mode').all();
  return textOf(row?.[0]) === 'wal';
}
