import { randomBytes } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import type { LedgerHead } from '../../model/history.js';
import { Refusal } from '../../model/refusal.js';
import { genesis, type LedgerAbout } from '../chain.js';
import { keyForNew, readKey, refuseBeside } from '../key-file.js';
import { type KeyedHash, keyedHash } from '../keyed-hash.js';
import type { Ledger } from '../ledger.js';
import { openBook, openWritableBook } from './book.js';
import { type Connection, connect, numberOf, stateOf, versionOf } from './connection.js';
import { copyLedger } from './copy-ledger.js';
import { entriesFrom } from './entries.js';
import { faultsIn } from './faults.js';
import { openHistory } from './history.js';
import { APPLICATION_ID, MIGRATIONS } from './schema.js';

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
  if (state !== 'ledger')
    throw new Refusal('LEDGER_NOT_FOUND', place.file, '台账不存在', '请核对 --ledger 的路径');
  await refuseBeside(place.file, place.keyFile);
  const keyed = keyedHash(await readKey(place.keyFile));
  const connection = connect(place.file);
  try {
    upgrade(connection);
    return ledgerOn(connection, keyed, place);
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Opens a ledger, made where there is none yet. @param district whose money it records. @throws Refusal as `openLedger` does */
export async function openOrMakeLedger(place: LedgerPlace, district: string): Promise<Ledger> {
  if ((await stateOf(place.file)) === 'ledger') return openLedger(place);
  await refuseBeside(place.file, place.keyFile);
  const keyed = keyedHash(await keyForNew(place.keyFile));
  const connection = connect(place.file);
  try {
    make(connection, keyed, district);
  } finally {
    connection.close();
  }
  // Whom was paid what is nobody's but the owner's.
  await chmod(place.file, 0o600);
  return openLedger(place);
}

/** Another process may have made it in the meantime: then nothing is done. */
function make(connection: Connection, keyed: KeyedHash, district: string): void {
  connection.run('BEGIN EXCLUSIVE');
  try {
    if (versionOf(connection) === 0) {
      for (const migration of MIGRATIONS) connection.run(migration);
      const note = connection.command('INSERT INTO about (name, value) VALUES (?, ?)');
      note('id', randomBytes(16).toString('hex'));
      note('district', district);
      note('key', keyed.fingerprint);
      connection.run(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}`);
    }
    connection.run('COMMIT');
  } catch (error) {
    connection.run('ROLLBACK');
    throw error;
  }
}

function upgrade(connection: Connection): void {
  if (versionOf(connection) === MIGRATIONS.length) return;
  connection.run('BEGIN EXCLUSIVE');
  try {
    for (const migration of MIGRATIONS.slice(versionOf(connection))) connection.run(migration);
    connection.run(`PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`);
  } catch (error) {
    connection.run('ROLLBACK');
    throw error;
  }
}

function ledgerOn(connection: Connection, keyed: KeyedHash, { file, keyFile }: LedgerPlace): Ledger {
  const about = aboutOf(connection);
  if (about.key !== keyed.fingerprint)
    throw new Refusal(
      'LEDGER_KEY',
      keyFile,
      `密钥不是这本台账的（指纹 ${keyed.fingerprint}，台账的为 ${about.key}）`,
      '请用 --key-file 指明建账时的密钥文件',
    );
  const first = genesis(about, keyed);
  const lastQuery = connection.query('SELECT entry, hash FROM entries ORDER BY entry DESC LIMIT 1');
  const hashQuery = connection.query('SELECT hash FROM entries WHERE entry = ?');
  const headNow = (): LedgerHead => {
    const [row] = lastQuery.all();
    return row === undefined ? { entry: 0, head: first } : { entry: Number(row[0]), head: hex(row[1]) };
  };
  const within = async <Result>(begin: string, work: () => Promise<Result>): Promise<Result> => {
    connection.run(begin);
    try {
      const result = await work();
      connection.run('COMMIT');
      return result;
    } catch (error) {
      connection.run('ROLLBACK');
      throw error;
    }
  };
  return {
    about,
    fingerprint: keyed.fingerprint,
    head: async () => headNow(),
    hashAt: async (entry) => {
      if (entry === 0) return first;
      const [row] = hashQuery.all(entry);
      return row && hex(row[0]);
    },
    history: async (at) => openHistory(connection, keyed, at),
    entries: (from) => entriesFrom(connection, from),
    read: (work) => within('BEGIN', () => work(openBook(connection, keyed, headNow()))),
    write: (work) => within('BEGIN IMMEDIATE', () => work(openWritableBook(connection, keyed, headNow()))),
    faults: () => faultsIn(connection, keyed, first),
    copyTo: (copy) => copyLedger(connection, copy),
    close: async () => connection.close(),
  };

  function hex(cell: unknown): string {
    if (Buffer.isBuffer(cell)) return cell.toString('hex');
    throw new Refusal('LEDGER_INVALID', file, '有一条记录已不是原样', '请用 ledger verify 查明');
  }
}

function aboutOf(connection: Connection): LedgerAbout & { readonly key: string } {
  if (
    numberOf(connection, `SELECT count(*) FROM sqlite_master WHERE name IN ('about', 'entries', 'keys')`) < 3
  )
    throw new Refusal(
      'LEDGER_INVALID',
      connection.file,
      '台账缺少应有的表',
      '请从备份恢复（ledger restore）',
    );
  const rows = connection.query('SELECT name, value FROM about').all();
  const values = new Map(rows.map(([name, value]) => [String(name), String(value)]));
  return {
    id: values.get('id') ?? '',
    district: values.get('district') ?? '',
    key: values.get('key') ?? '',
  };
}
