import type { Connection } from './connection.js';

/** Entries are found by these indexes: each with what it holds, and by what it finds them. */
const ENTRY_INDEXES = [
  ['run_once', `kind = 'run'`, ['batch']],
  ['payout_once', `kind IN ('payout', 'opening')`, ['payout']],
  ['reversed_once', `kind = 'reversal'`, ['target']],
  ['settled', `kind = 'settlement'`, ['target']],
  ['payments_of_run', `kind IN ('payout', 'opening')`, ['batch']],
  ['openings', `kind = 'opening'`, []],
  ['spent', 'kind IS NOT NULL', ['fund', 'kind', 'period', 'amount']],
] as const;

const BY_ENTRY = ENTRY_INDEXES.map(
  ([index, held, columns]) => `
  SELECT e.entry FROM entries e NOT INDEXED WHERE e.entry BETWEEN ?1 AND ?2 AND e.${held} AND NOT EXISTS (
    SELECT 1 FROM entries f INDEXED BY ${index}
    WHERE f.${held} AND f.entry = e.entry ${columns.map((column) => `AND f.${column} = e.${column}`).join(' ')})`,
);

const BY_KEY = `
  SELECT k.entry FROM keys k NOT INDEXED WHERE k.entry BETWEEN ?1 AND ?2 AND NOT EXISTS (
    SELECT 1 FROM keys f INDEXED BY keys_by_key WHERE f.key = k.key AND f.use = k.use AND f.entry = k.entry)`;

const NOT_FOUND = `SELECT min(entry) FROM (${[BY_KEY, ...BY_ENTRY].join(' UNION ALL ')})`;

/**
 * The first entry of a stretch that an index does not find; undefined where all are found. History asks the indexes, and who
 * turns one to other pages of the file changes no entry.
 */
export function notFound(connection: Connection, from: number, until: number): number | undefined {
  const entry = connection.query(NOT_FOUND).all(from, until)[0]?.[0];
  return typeof entry === 'number' ? entry : undefined;
}
