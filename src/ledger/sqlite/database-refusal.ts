import type { Refusal, RefusalCode, RefusalText } from '../../model/refusal.js';
import { refused, type RefusalWords } from '../../model/refusals/refused.js';

type Meaning = readonly [RefusalCode, (say: RefusalWords) => RefusalText];

const REPLACED: Meaning = ['LEDGER_BUSY', (say) => say.ledgerReplaced()];

/** What SQLite's result codes mean to the user. An extended code that is not here has a primary one in its last byte. */
const MEANINGS: ReadonlyMap<number, Meaning> = new Map([
  // ERROR: statements are fixed, and right for the tables as they were made.
  [1, ['LEDGER_INVALID', (say) => say.contentAltered()]],
  // PERM
  [3, ['LEDGER_UNWRITABLE', (say) => say.ledgerDenied()]],
  // BUSY, LOCKED
  [5, ['LEDGER_BUSY', (say) => say.ledgerBusy()]],
  [6, ['LEDGER_BUSY', (say) => say.ledgerBusy()]],
  // READONLY
  [8, ['LEDGER_UNWRITABLE', (say) => say.ledgerDenied()]],
  // READONLY_DBMOVED
  [8 | (4 << 8), REPLACED],
  // IOERR
  [10, ['LEDGER_UNWRITABLE', (say) => say.ledgerDiskFault()]],
  // CORRUPT
  [11, ['LEDGER_INVALID', (say) => say.ledgerCorrupt()]],
  // FULL
  [13, ['LEDGER_UNWRITABLE', (say) => say.ledgerDiskFull()]],
  // CANTOPEN
  [14, ['LEDGER_UNWRITABLE', (say) => say.ledgerClosed()]],
  // AUTH, NOTADB
  [23, ['LEDGER_UNWRITABLE', (say) => say.ledgerUnauthorised()]],
  [26, ['LEDGER_INVALID', (say) => say.notALedger()]],
]);

/** The refusal for what the database threw; any other error is a bug and comes back as it is. */
export function databaseRefusal(file: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = resultCode(error);
  const meaning = MEANINGS.get(code) ?? MEANINGS.get(code & 0xff);
  return meaning === undefined ? error : refused(meaning[0], file, meaning[1]);
}

/** The file has lost its place, and what would be written into it would be lost. */
export function replaced(file: string): Refusal {
  const [code, say] = REPLACED;
  return refused(code, file, say);
}

/** A connection that fails to open says its code at the end of its message only. */
function resultCode(error: Error): number {
  if ('rawCode' in error && typeof error.rawCode === 'number') return error.rawCode;
  return Number(/^ConnectionFailed\(.*: (\d+)"\)$/.exec(error.message)?.[1] ?? 0);
}
