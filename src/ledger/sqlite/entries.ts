import type { Entry } from '../entry.js';
import type { Cell, Connection } from './connection.js';
import { ENTRY_CELLS, entryOf, KEY_CELLS } from './entry-row.js';

const AT_ONCE = 2_000;

/** Rows of entries in order, each with the rows of its keys; keys that belong to no entry come as a row of their own, without an entry. */
export interface RawEntry {
  readonly number: number;
  /** Undefined where keys name an entry that is not there. */
  readonly row: readonly Cell[] | undefined;
  readonly keys: readonly (readonly Cell[])[];
}

/** Reads a stretch of entries at a time, so that memory does not grow with the ledger, and nobody who adds to it is held up for long. */
export function* rawEntries(connection: Connection, from: number): Generator<RawEntry> {
  const entries = connection.query(
    `SELECT ${ENTRY_CELLS} FROM entries WHERE entry >= ? ORDER BY entry LIMIT ${AT_ONCE}`,
  );
  const keys = connection.query(
    `SELECT entry, ${KEY_CELLS} FROM keys WHERE entry >= ? AND entry <= ? ORDER BY entry, use, key`,
  );
  for (let next = from; ;) {
    // As one: entries that are added between the two would have no keys, or keys no entry.
    connection.run('SAVEPOINT stretch');
    const rows = entries.all(next);
    const isLast = rows.length < AT_ONCE;
    const until = isLast ? Number.MAX_SAFE_INTEGER : Number(rows.at(-1)?.[0]);
    const keyRows = keys.all(next, until);
    connection.run('RELEASE stretch');
    yield* paired(rows, keyRows);
    if (isLast) return;
    next = until + 1;
  }
}

/** @throws Refusal LEDGER_INVALID at an entry that cannot be read */
export async function* entriesFrom(connection: Connection, from: number): AsyncGenerator<Entry> {
  for (const { row, keys } of rawEntries(connection, from))
    if (row !== undefined) yield entryOf(connection.file, row, keys);
}

function paired(
  rows: readonly (readonly Cell[])[],
  keyRows: readonly (readonly Cell[])[],
): readonly RawEntry[] {
  const found = new Map<number, { row: readonly Cell[] | undefined; keys: (readonly Cell[])[] }>();
  for (const row of rows) found.set(Number(row[0]), { row, keys: [] });
  for (const [entry, use = null, key = null] of keyRows) {
    const number = Number(entry);
    const of = found.get(number) ?? { row: undefined, keys: [] };
    found.set(number, of);
    of.keys.push([use, key]);
  }
  return [...found].toSorted(([a], [b]) => a - b).map(([number, { row, keys }]) => ({ number, row, keys }));
}
