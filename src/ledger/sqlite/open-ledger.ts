import type { LedgerHead } from '../../model/history.js';
import { refused } from '../../model/refusals/refused.js';
import { genesis } from '../chain.js';
import { readKey, refuseBeside } from '../key-file.js';
import { type KeyedHash, keyedHash } from '../keyed-hash.js';
import type { Ledger } from '../ledger.js';
import { recentFaultRefusal } from '../recent-fault.js';
import { aboutOf } from './about.js';
import { openBook, openWritableBook } from './book.js';
import { changedSchema } from './changed-schema.js';
import { type Connection, connect } from './connection.js';
import { copyLedger } from './copy-ledger.js';
import { entriesFrom } from './entries.js';
import { faultsIn, recentFault } from './faults.js';
import { openHistory } from './history.js';
import { refuseLeftJournal } from './left-journal.js';
import { migrate } from './migrate.js';
import { refuseOtherKey } from './other-key.js';
import { askedInTurns, readingTurn } from './reading-turn.js';
import { periodBefore } from './period-before.js';
import { replaceFile } from './replace-file.js';
import { MIGRATIONS } from './schema.js';
import { stateOf } from './state.js';
import { refuseWriteAhead } from './write-ahead.js';

/** Where a ledger is kept, and its key. */
export interface LedgerPlace {
  readonly file: string;
  readonly keyFile: string;
}

/**
 * Opens a ledger that exists.
 * @throws Refusal LEDGER_NOT_FOUND, LEDGER_INVALID, LEDGER_KEY, LEDGER_BUSY
 */
export async function openLedger(place: LedgerPlace): Promise<Ledger> {
  const state = await stateOf(place.file);
  // Whoever names an empty file means a ledger that was there, unless one is to be made.
  if (state === 'empty') throw refused('LEDGER_INVALID', place.file, (say) => say.ledgerEmpty());
  if (state === 'missing') throw refused('LEDGER_NOT_FOUND', place.file, (say) => say.noSuchLedger());
  await refuseBeside(place.file, place.keyFile);
  const keyed = keyedHash(await readKey(place.keyFile));
  const connection = connect(place.file);
  try {
    migrate(connection, MIGRATIONS, () => undefined);
    return ledgerOn(connection, keyed, place);
  } catch (error) {
    connection.close();
    throw error;
  }
}

function ledgerOn(connection: Connection, keyed: KeyedHash, { file, keyFile }: LedgerPlace): Ledger {
  const about = aboutOf(connection);
  refuseOtherKey(connection, about, keyed, keyFile);
  const first = genesis(about, keyed);
  const lastQuery = connection.query('SELECT entry, hash FROM entries ORDER BY entry DESC LIMIT 1');
  const hashQuery = connection.query('SELECT hash FROM entries WHERE entry = ?');
  const headNow = (): LedgerHead => {
    const [row] = lastQuery.all();
    return row === undefined ? { entry: 0, head: first } : { entry: Number(row[0]), head: hex(row[1]) };
  };
  const hashAt = (entry: number): string | undefined => {
    if (entry === 0) return first;
    const [row] = hashQuery.all(entry);
    return row && hex(row[0]);
  };
  /** Here, so that nobody who writes can forget it: an index that finds nothing would let a payment be made, or taken back, twice. */
  const refuseRecentFault = (): void => {
    const fault = recentFault(connection, keyed, headNow().entry, hashAt);
    if (fault !== undefined) throw recentFaultRefusal(fault, file);
  };
  const turn = readingTurn(connection);
  const within = async <Result>(begin: string, work: () => Promise<Result>): Promise<Result> => {
    turn.end();
    connection.run(begin);
    try {
      const result = await work();
      connection.run('COMMIT');
      return result;
    } catch (error) {
      connection.undo();
      throw error;
    }
  };
  return {
    about,
    fingerprint: keyed.fingerprint,
    head: async () => headNow(),
    hashAt: async (entry) => hashAt(entry),
    history: async (at) => {
      refuseChangedSchema(connection);
      return openHistory(askedInTurns(connection, turn), keyed, at);
    },
    periodBefore: async (period, at) => periodBefore(askedInTurns(connection, turn), period, at),
    isOf: (hash, number) => keyed.id(number).toString('hex') === hash,
    entries: (from) => entriesFrom(connection, from),
    read: (work) => within('BEGIN', () => work(openBook(connection, keyed, headNow()))),
    write: (work) => {
      refuseChangedSchema(connection);
      return within('BEGIN IMMEDIATE', async () => {
        // A copy may have been put in its place while this one waited, or by somebody who did not wait.
        connection.refuseReplaced();
        refuseWriteAhead(connection);
        refuseRecentFault();
        const result = await work(openWritableBook(connection, keyed, headNow()));
        connection.refuseReplaced();
        return result;
      });
    },
    replaceBy: (other, allow) => {
      turn.end();
      return replaceFile(connection, other, async () => {
        await refuseLeftJournal(file);
        await allow();
      });
    },
    recentFault: async (until) => recentFault(connection, keyed, until, hashAt),
    faults: () => faultsIn(connection, keyed, first),
    copyTo: (copy) => copyLedger(connection, copy),
    close: async () => {
      turn.end();
      connection.close();
    },
  };

  function hex(cell: unknown): string {
    if (Buffer.isBuffer(cell)) return cell.toString('hex');
    throw refused('LEDGER_INVALID', file, (say) => say.someEntryAltered());
  }
}

/** What keeps entries from being changed or entered twice must be there before one is added, and before they are relied on. @throws Refusal LEDGER_INVALID */
function refuseChangedSchema(connection: Connection): void {
  const [first] = changedSchema(connection);
  if (first === undefined) return;
  throw refused('LEDGER_INVALID', connection.file, (say) => say.schemaChanged(first));
}
