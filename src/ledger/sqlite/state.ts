import { lstat, stat } from 'node:fs/promises';
import { refused } from '../../model/refusals/refused.js';
import { type Connection, connect, numberOf } from './connection.js';
import { APPLICATION_ID, MIGRATIONS } from './schema.js';
import { leaveWriteAhead } from './write-ahead.js';

/** Bytes. */
const SMALLEST_PAGE = 512;

/** Whether the file holds a ledger, nothing yet, or is not there. @throws Refusal where it is something else, or of a later version */
export async function stateOf(file: string): Promise<'missing' | 'empty' | 'ledger'> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    const code = error.code ?? error.message;
    throw refused('LEDGER_INVALID', file, (say) => say.ledgerUnopened(code));
  });
  if (found === undefined) {
    await refuseLeadingNowhere(file);
    return 'missing';
  }
  if (!found.isFile()) throw refused('LEDGER_INVALID', file, (say) => say.ledgerNotFile());
  const connection = connect(file);
  try {
    if (versionOf(connection, MIGRATIONS.length) > 0) {
      leaveWriteAhead(connection);
      return 'ledger';
    }
    // To SQLite, what is shorter than a page has nothing in it. Looked at now, since a making that was killed has been undone by now.
    const { size } = await stat(file);
    if (size === 0 || size >= SMALLEST_PAGE) return 'empty';
    throw refused('LEDGER_INVALID', file, (say) => say.notALedger());
  } finally {
    connection.close();
  }
}

const OUR_TABLES = `SELECT count(*) FROM sqlite_master WHERE name IN ('about', 'entries', 'keys')`;

/** What a link led to may be on a drive that is not there today. @throws Refusal LEDGER_NOT_FOUND */
async function refuseLeadingNowhere(file: string): Promise<void> {
  const link = await lstat(file).catch(() => undefined);
  // A file that is there by now was made by somebody else meanwhile.
  if (link?.isSymbolicLink() !== true) return;
  throw refused('LEDGER_NOT_FOUND', file, (say) => say.ledgerLinkBroken());
}

/**
 * Version of the schema; 0 in a file without anything in it.
 * @param newest the newest that is known
 * @throws Refusal LEDGER_INVALID
 */
export function versionOf(connection: Connection, newest: number): number {
  // As of one moment: somebody may be making the ledger.
  connection.run('SAVEPOINT state');
  const application = numberOf(connection, 'PRAGMA application_id');
  const version = numberOf(connection, 'PRAGMA user_version');
  const tables = numberOf(connection, 'SELECT count(*) FROM sqlite_master');
  const ours = numberOf(connection, OUR_TABLES);
  connection.run('RELEASE state');
  if (application === 0 && version === 0 && tables === 0) return 0;
  const isOurs = application === APPLICATION_ID;
  // A ledger is told by what is in it, too: one changed byte must not make it one that nothing was entered in.
  if (isOurs ? version === 0 : ours > 1)
    throw refused('LEDGER_INVALID', connection.file, (say) => say.ledgerHeadAltered());
  if (!isOurs) throw refused('LEDGER_INVALID', connection.file, (say) => say.otherDatabase());
  if (version <= newest) return version;
  throw refused('LEDGER_INVALID', connection.file, (say) => say.ledgerNewer(version, newest));
}
