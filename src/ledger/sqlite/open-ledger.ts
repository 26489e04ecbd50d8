import { randomBytes } from 'node:crypto';
import { access, constants, open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { LedgerHead } from '../../model/history.js';
import { Refusal } from '../../model/refusal.js';
import { genesis } from '../chain.js';
import { keyForNew, readKey, refuseBeside } from '../key-file.js';
import { type KeyedHash, keyedHash } from '../keyed-hash.js';
import type { Ledger } from '../ledger.js';
import { openBook, openWritableBook } from './book.js';
import { changedSchema } from './changed-schema.js';
import { refuseCompanion } from './companion.js';
import { type Connection, connect, numberOf, stateOf } from './connection.js';
import { copyLedger } from './copy-ledger.js';
import { entriesFrom } from './entries.js';
import { faultsIn, recentFault } from './faults.js';
import { openHistory } from './history.js';
import { migrate } from './migrate.js';
import { type KeptAbout, refuseOtherKey } from './other-key.js';
import { askedInTurns, readingTurn } from './reading-turn.js';
import { replaceFile } from './replace-file.js';
import { MIGRATIONS } from './schema.js';
import { textOf } from './text-cell.js';

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
  if (state === 'empty')
    throw new Refusal(
      'LEDGER_INVALID',
      place.file,
      '台账文件是空的',
      '记过账的，请从备份恢复（ledger restore --force）；还没有记过的，请删去这个空文件',
    );
  if (state === 'missing')
    throw new Refusal('LEDGER_NOT_FOUND', place.file, '台账不存在', '请核对 --ledger 的路径');
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

/** A ledger was made just now; `known-key`: the key was there before, and so there may be a ledger elsewhere. */
export type MadeUnder = 'new-key' | 'known-key';

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
  if ((await stateOf(place.file)) === 'ledger') return openLedger(place);
  refuseCompanion(place.file);
  await refuseUnwritable(place.file);
  await refuseBeside(place.file, place.keyFile);
  const isKnown = (await stat(place.keyFile).catch(() => undefined)) !== undefined;
  const keyed = keyedHash(await keyForNew(place.keyFile));
  await makeEmpty(place.file);
  const connection = connect(place.file);
  try {
    migrate(connection, MIGRATIONS, () => {
      const note = connection.command('INSERT INTO about (name, value) VALUES (?, ?)');
      note('id', randomBytes(16).toString('hex'));
      note('district', district);
      note('key', keyed.fingerprint);
      onMade?.(isKnown ? 'known-key' : 'new-key');
    });
  } finally {
    connection.close();
  }
  return openLedger(place);
}

/** Before a key is made for nothing. @throws Refusal LEDGER_NOT_FOUND, LEDGER_UNWRITABLE */
async function refuseUnwritable(file: string): Promise<void> {
  await access(path.dirname(path.resolve(file)), constants.W_OK).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
      throw new Refusal('LEDGER_NOT_FOUND', file, '台账所在的文件夹不存在', '请核对 --ledger 的路径');
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

function unwritable(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const problem = `台账无法写入（${String(error.code)}），什么也没有记`;
  return new Refusal('LEDGER_UNWRITABLE', file, problem, '请检查文件夹的权限');
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
    isOf: (hash, number) => keyed.id(number).toString('hex') === hash,
    entries: (from) => entriesFrom(connection, from),
    read: (work) => within('BEGIN', () => work(openBook(connection, keyed, headNow()))),
    write: (work) => {
      refuseChangedSchema(connection);
      return within('BEGIN IMMEDIATE', async () => {
        // A copy may have been put in its place while this one waited, or by somebody who did not wait.
        connection.refuseReplaced();
        const result = await work(openWritableBook(connection, keyed, headNow()));
        connection.refuseReplaced();
        return result;
      });
    },
    replaceBy: (other, allow) => {
      turn.end();
      return replaceFile(connection, other, allow);
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
    throw new Refusal('LEDGER_INVALID', file, '有一条记录已不是原样', '请用 ledger verify 查明');
  }
}

/** What keeps entries from being changed or entered twice must be there before one is added, and before they are relied on. @throws Refusal LEDGER_INVALID */
function refuseChangedSchema(connection: Connection): void {
  const [first] = changedSchema(connection);
  if (first === undefined) return;
  const problem = `台账的结构已被改动（${first}）`;
  const remedy = '请用 ledger verify 查明，并从备份恢复（ledger restore）';
  throw new Refusal('LEDGER_INVALID', connection.file, problem, remedy);
}

function aboutOf(connection: Connection): KeptAbout {
  if (
    numberOf(connection, `SELECT count(*) FROM sqlite_master WHERE name IN ('about', 'entries', 'keys')`) < 3
  )
    throw new Refusal(
      'LEDGER_INVALID',
      connection.file,
      '台账缺少应有的表',
      '请从备份恢复（ledger restore）',
    );
  const rows = connection.query('SELECT CAST(name AS BLOB), CAST(value AS BLOB) FROM about').all();
  const values = new Map(rows.map(([name, value]) => [textOf(name) ?? '', textOf(value) ?? '']));
  return {
    id: values.get('id') ?? '',
    district: values.get('district') ?? '',
    key: values.get('key') ?? '',
  };
}
