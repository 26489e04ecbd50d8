import { type Connection, connectMemory } from './connection.js';
import { migrate } from './migrate.js';
import { MIGRATIONS } from './schema.js';
import { textOf } from './text-cell.js';

/** Tables, indexes and triggers of a ledger that are missing, others than they were made, or strange to it; by name. */
export function changedSchema(connection: Connection): readonly string[] {
  const found = schemaOf(connection);
  const made = madeSchema();
  const names = new Set([...made.keys(), ...found.keys()]);
  return [...names].filter((name) => found.get(name) !== made.get(name));
}

function madeSchema(): ReadonlyMap<string, string> {
  const fresh = connectMemory();
  try {
    migrate(fresh, MIGRATIONS, () => undefined);
    return schemaOf(fresh);
  } finally {
    fresh.close();
  }
}

/** Name → what it is. */
function schemaOf(connection: Connection): ReadonlyMap<string, string> {
  const rows = connection
    .query(
      `SELECT CAST(name AS BLOB), CAST(concat_ws(' ', type, tbl_name, sql) AS BLOB) FROM sqlite_schema ORDER BY name`,
    )
    .all();
  return new Map(rows.map(([name, what]) => [textOf(name) ?? '', textOf(what) ?? '']));
}
