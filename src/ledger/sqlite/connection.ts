import path from 'node:path';
import Database from 'libsql';
import { fileAt } from './file-at.js';
import { databaseRefusal, replaced } from './database-refusal.js';

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
    throw replaced(file);
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
    throw databaseRefusal(file, error);
  }
}

/** A file of SQLite that is held in memory only. */
export function connectMemory(): Connection {
  return connectionTo(new Database(':memory:'), ':memory:', () => undefined);
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
