import { lstat, stat } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import { Refusal } from '../../model/refusal.js';
import { fileAt } from './file-at.js';
import { REPLACED, refused } from './refused.js';
import { APPLICATION_ID, MIGRATIONS } from './schema.js';

/**
 * What SQLite hands back for one column. Texts are asked for as bytes: libsql cuts a text at a NUL, so that a change behind it would
 * not be seen, and ends the whole process at one that is not UTF-8.
 */
export type Cell = number | Buffer | null;

/** A statement, prepared once; its rows as plain arrays of columns. */
interface Query {
  all(...parameters: readonly (string | number | Buffer)[]): readonly (readonly Cell[])[];
}

/** A file of SQLite: whatever it throws is a `Refusal` that names the file. */
export interface Connection {
  readonly file: string;
  query(sql: string): Query;
  command(sql: string): (...parameters: readonly (string | number | Buffer)[]) => void;
  run(sql: string): void;
  isInTransaction(): boolean;
  /** Ends a transaction that failed; where SQLite has ended it itself, as on a full disk, there is nothing left to do. */
  undo(): void;
  /** What is written into a file that has lost its place is lost. @throws Refusal LEDGER_BUSY where another file has taken it since */
  refuseReplaced(): void;
  close(): void;
}

/** Nothing of a posting is put into the file before it commits: what it changes is held in memory, and others read until then. */
const SETTINGS = `
  PRAGMA cache_spill = OFF;
  PRAGMA trusted_schema = OFF;
  PRAGMA synchronous = EXTRA;
  PRAGMA cell_size_check = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -64000;
`;

/** Another program may be writing its entries: 10,000 payments take about a second. */
const PATIENCE_MS = 10_000;

/**
 * Opens a file of SQLite, made if there is none. One file at rest and a rollback journal, since a write-ahead log does not work on
 * network drives; written through to the disk before a commit returns.
 * @throws Refusal LEDGER_NOT_FOUND, LEDGER_INVALID, LEDGER_UNWRITABLE, LEDGER_BUSY
 */
export function connect(file: string, patience = PATIENCE_MS): Connection {
  const before = fileAt(file);
  // As a whole path, so that a name such as "file:a?mode=memory" or "http://a" is that of a file, too.
  const database = guarded(file, () => new Database(path.resolve(file), { timeout: patience }));
  const opened = before ?? fileAt(file);
  const connection = connectionTo(database, file, () => {
    if (fileAt(file) === opened) return;
    const [code, problem, remedy] = REPLACED;
    throw new Refusal(code, file, problem, remedy);
  });
  try {
    connection.refuseReplaced();
    connection.run(SETTINGS);
  } catch (error) {
    connection.close();
    throw error;
  }
  return connection;
}

/** Values are handed on as a list: libsql takes a single one that is bytes for names and values, and ends the process. */
function connectionTo(
  database: Database.Database,
  file: string,
  refuseReplaced: Connection['refuseReplaced'],
): Connection {
  const guard = <Result>(work: () => Result): Result => guarded(file, work);
  // One that is closed must not even be asked whether it is in a transaction: libsql ends the process.
  let isOpen = true;
  return {
    file,
    query(sql) {
      const statement = guard(() => database.prepare(sql).raw());
      return { all: (...parameters) => guard(() => rowsOf(statement.all([...parameters]))) };
    },
    command(sql) {
      const statement = guard(() => database.prepare(sql));
      return (...parameters) => void guard(() => statement.run([...parameters]));
    },
    run: (sql) => void guard(() => database.exec(sql)),
    isInTransaction: () => isOpen && database.inTransaction,
    undo: () => void (isOpen && database.inTransaction && guard(() => database.exec('ROLLBACK'))),
    refuseReplaced,
    close() {
      if (isOpen) database.close();
      isOpen = false;
    },
  };
}

function guarded<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw refused(file, error);
  }
}

/** A file of SQLite that is held in memory only. */
export function connectMemory(): Connection {
  return connectionTo(new Database(':memory:'), ':memory:', () => undefined);
}

/** Bytes. */
const SMALLEST_PAGE = 512;

/** Whether the file holds a ledger, nothing yet, or is not there. @throws Refusal where it is something else, or of a later version */
export async function stateOf(file: string): Promise<'missing' | 'empty' | 'ledger'> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Refusal(
      'LEDGER_INVALID',
      file,
      `台账无法打开（${error.code ?? error.message}）`,
      '请核对 --ledger',
    );
  });
  if (found === undefined) {
    await refuseLeadingNowhere(file);
    return 'missing';
  }
  if (!found.isFile()) throw new Refusal('LEDGER_INVALID', file, '不是文件', '请核对 --ledger');
  const connection = connect(file);
  try {
    if (versionOf(connection, MIGRATIONS.length) > 0) return 'ledger';
    // To SQLite, what is shorter than a page has nothing in it. Looked at now, since a making that was killed has been undone by now.
    const { size } = await stat(file);
    if (size === 0 || size >= SMALLEST_PAGE) return 'empty';
    throw new Refusal('LEDGER_INVALID', file, '不是 butie 的台账', '请核对 --ledger');
  } finally {
    connection.close();
  }
}

const OUR_TABLES = `SELECT count(*) FROM sqlite_master WHERE name IN ('about', 'entries', 'keys')`;

/** What a link led to may be on a drive that is not there today. @throws Refusal LEDGER_NOT_FOUND */
async function refuseLeadingNowhere(file: string): Promise<void> {
  const link = await lstat(file).catch(() => undefined);
  if (link === undefined) return;
  throw new Refusal(
    'LEDGER_NOT_FOUND',
    file,
    '是一个链接，所指的文件不存在',
    '请核对 --ledger 的路径，及链接所指的磁盘',
  );
}

/**
 * Version of the schema; 0 in a file without anything in it.
 * @param newest the newest that is known
 * @throws Refusal LEDGER_INVALID
 */
export function versionOf(connection: Connection, newest: number): number {
  const application = numberOf(connection, 'PRAGMA application_id');
  const version = numberOf(connection, 'PRAGMA user_version');
  const tables = numberOf(connection, 'SELECT count(*) FROM sqlite_master');
  if (application === 0 && version === 0 && tables === 0) return 0;
  const isOurs = application === APPLICATION_ID;
  // A ledger is told by what is in it, too: one changed byte must not make it one that nothing was entered in.
  if (isOurs ? version === 0 : numberOf(connection, OUR_TABLES) > 1)
    throw new Refusal(
      'LEDGER_INVALID',
      connection.file,
      '台账的文件头已不是原样',
      '请保留此文件备查，从备份恢复（ledger restore），并查明谁动过它',
    );
  if (!isOurs)
    throw new Refusal(
      'LEDGER_INVALID',
      connection.file,
      '是别的程序的数据库，不是 butie 的台账',
      '请核对 --ledger',
    );
  if (version <= newest) return version;
  throw new Refusal(
    'LEDGER_INVALID',
    connection.file,
    `台账是更新的版本所写（格式 ${version}，本程序只认到 ${newest}）`,
    '请用建账的那个版本，或更新 butie',
  );
}

export function numberOf(connection: Connection, sql: string): number {
  const value = connection.query(sql).all()[0]?.[0];
  if (typeof value !== 'number') throw new Error(`${sql} gave no number`);
  return value;
}

function rowsOf(rows: readonly unknown[]): readonly (readonly Cell[])[] {
  return rows.map((row) => {
    if (!Array.isArray(row) || !row.every(isCell))
      throw new Error('a row of SQLite that is no list of numbers and bytes');
    return row;
  });
}

function isCell(value: unknown): value is Cell {
  return typeof value === 'number' || value === null || Buffer.isBuffer(value);
}
