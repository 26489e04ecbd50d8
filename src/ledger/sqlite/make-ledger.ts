import { randomBytes } from 'node:crypto';
import { access, constants, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { refused } from '../../model/refusals/refused.js';
import { keyForNew, refuseBeside } from '../key-file.js';
import { keyedHash } from '../keyed-hash.js';
import type { Ledger } from '../ledger.js';
import { refuseCompanion } from './companion.js';
import { connect } from './connection.js';
import { leftJournal, refuseLeftJournal } from './left-journal.js';
import { migrate } from './migrate.js';
import { openLedger, type LedgerPlace } from './open-ledger.js';
import { MIGRATIONS } from './schema.js';
import { stateOf } from './state.js';

/**
 * A ledger was made just now; `known-key`: the key was there before, and so there may be a ledger elsewhere; `empty-file`: such a
 * file stood there, which a making leaves that was killed, and so may whatever emptied a ledger.
 */
export type MadeUnder = 'new-key' | 'known-key' | 'empty-file';

/**
 * Opens a ledger, made where there is none yet.
 * @param district whose money it records
 * @param onMade is told that it was made
 * @throws Refusal as `openLedger` does
 */
export async function openOrMakeLedger(
  place: LedgerPlace,
  district: string,
  onMade?: (under: MadeUnder) => void,
): Promise<Ledger> {
  const state = await stateOf(place.file);
  if (state === 'ledger') return openLedger(place);
  refuseCompanion(place.file);
  await refuseOtherJournal(place.file);
  await refuseUnwritable(place.file);
  await refuseBeside(place.file, place.keyFile);
  const under = state === 'empty' ? 'empty-file' : await underWhichKey(place.keyFile);
  const keyed = keyedHash(await keyForNew(place.keyFile));
  await makeEmpty(place.file);
  const connection = connect(place.file);
  try {
    migrate(connection, MIGRATIONS, () => {
      const note = connection.command('INSERT INTO about (name, value) VALUES (?, ?)');
      note('id', randomBytes(16).toString('hex'));
      note('district', district);
      note('key', keyed.fingerprint);
      onMade?.(under);
    });
  } finally {
    connection.close();
  }
  return openLedger(place);
}

async function underWhichKey(keyFile: string): Promise<MadeUnder> {
  return (await stat(keyFile).catch(() => undefined)) === undefined ? 'new-key' : 'known-key';
}

/**
 * A making that was killed leaves a journal beside an empty file, one that goes on has it: only without the file it is another's.
 * The journal is looked for first, since a making begins with the file.
 */
async function refuseOtherJournal(file: string): Promise<void> {
  if ((await leftJournal(file)) === undefined) return;
  if ((await stat(file).catch(() => undefined)) === undefined) await refuseLeftJournal(file);
}

/** Before a key is made for nothing. @throws Refusal LEDGER_NOT_FOUND, LEDGER_UNWRITABLE */
async function refuseUnwritable(file: string): Promise<void> {
  await access(path.dirname(path.resolve(file)), constants.W_OK).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
      throw refused('LEDGER_NOT_FOUND', file, (say) => say.ledgerFolderMissing());
    throw unwritable(file, error);
  });
}

/** Whom was paid what is nobody's but the owner's, from the first byte on; what SQLite puts beside it has the same mode. */
async function makeEmpty(file: string): Promise<void> {
  try {
    await (await open(file, 'a', 0o600)).close();
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Of a ledger neither `--out` helps, as with results, nor Excel: it is none of Excel's files. */
function unwritable(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  return refused('LEDGER_UNWRITABLE', file, (say) => say.ledgerUnwritable(code));
}
