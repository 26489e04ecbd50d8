import type { Connection } from './connection.js';
import { versionOf } from './state.js';
import { APPLICATION_ID } from './schema.js';

/**
 * Brings a ledger to the newest version of its schema, whole or not at all.
 * @param fill what a new ledger holds; called where there was nothing, within the same transaction
 * @throws Refusal LEDGER_INVALID where it is of a later version than the newest
 */
export function migrate(connection: Connection, migrations: readonly string[], fill: () => void): void {
  const newest = migrations.length;
  if (versionOf(connection, newest) === newest) return;
  connection.run('BEGIN EXCLUSIVE');
  try {
    connection.refuseReplaced();
    // Another process may have done it in the meantime.
    const version = versionOf(connection, newest);
    for (const migration of migrations.slice(version)) connection.run(migration);
    if (version === 0) fill();
    connection.run(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${newest}`);
    connection.refuseReplaced();
    connection.run('COMMIT');
  } catch (error) {
    connection.undo();
    throw error;
  }
}
