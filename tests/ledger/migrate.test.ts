import { beforeEach, describe, expect, it } from 'vitest';
import { connect, numberOf } from '../../src/ledger/sqlite/connection.js';
import { migrate } from '../../src/ledger/sqlite/migrate.js';
import type { LedgerPlace } from '../../src/ledger/sqlite/open-ledger.js';
import { MIGRATIONS } from '../../src/ledger/sqlite/schema.js';
import { filledPlace } from './sample-ledger.js';

/** As a later version of the program may have it. */
const NEXT = [...MIGRATIONS, 'CREATE TABLE notes (text TEXT) STRICT;', `INSERT INTO notes VALUES ('a');`];
const VERSION = 'PRAGMA user_version';
const NOTES = 'SELECT count(*) FROM notes';

let place: LedgerPlace;
beforeEach(async () => {
  place = await filledPlace();
});

function onLedger<Result>(work: (connection: ReturnType<typeof connect>) => Result): Result {
  const connection = connect(place.file);
  try {
    return work(connection);
  } finally {
    connection.close();
  }
}

describe('a ledger of an earlier version', () => {
  it('gets all that came since, once, and keeps its entries', () => {
    for (let time = 0; time < 2; time += 1)
      onLedger((connection) => migrate(connection, NEXT, () => expect.unreachable('it is not new')));
    onLedger((connection) => {
      expect(numberOf(connection, VERSION)).toBe(NEXT.length);
      expect(numberOf(connection, NOTES)).toBe(1);
      expect(numberOf(connection, 'SELECT count(*) FROM entries')).toBe(4);
    });
  });

  it('stays as it is where a step fails', () => {
    onLedger((connection) => {
      const failing = [...NEXT, 'CREATE TABLE entries (x);'];
      expect(() => migrate(connection, failing, () => undefined)).toThrow();
      expect(numberOf(connection, VERSION)).toBe(MIGRATIONS.length);
      expect(() => numberOf(connection, NOTES)).toThrow();
    });
  });

  it('is not opened any more by the program that made it', () => {
    onLedger((connection) => migrate(connection, NEXT, () => undefined));
    onLedger((connection) => {
      expect(() => migrate(connection, MIGRATIONS, () => undefined)).toThrow('格式 3，本程序只认到 1');
    });
  });
});
