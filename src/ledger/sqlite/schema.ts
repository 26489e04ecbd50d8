/** "buti": tells a ledger from any other SQLite file. */
export const APPLICATION_ID = 0x62757469;

/**
 * What brings a ledger from one version of its schema to the next: the first makes an empty file a ledger. Only ever added to.
 * Nothing can be changed or removed by a statement; what is paid once cannot be entered twice. Hashes are bytes.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE entries (
    entry INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    batch TEXT NOT NULL,
    payout TEXT NOT NULL,
    target INTEGER NOT NULL,
    period TEXT NOT NULL,
    department TEXT NOT NULL,
    rule TEXT NOT NULL,
    fund TEXT NOT NULL,
    amount INTEGER NOT NULL,
    set_off INTEGER NOT NULL,
    payee BLOB NOT NULL,
    beneficiary BLOB NOT NULL,
    details TEXT NOT NULL,
    at TEXT NOT NULL,
    hash BLOB NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX run_once ON entries(batch) WHERE kind = 'run';
  CREATE UNIQUE INDEX payout_once ON entries(payout) WHERE kind IN ('payout', 'opening');
  CREATE UNIQUE INDEX reversed_once ON entries(target) WHERE kind = 'reversal';
  CREATE INDEX settled ON entries(target) WHERE kind = 'settlement';
  CREATE INDEX payments_of_run ON entries(batch) WHERE kind IN ('payout', 'opening');
  CREATE INDEX openings ON entries(entry) WHERE kind = 'opening';
  CREATE INDEX spent ON entries(fund, kind, period, amount);
  CREATE TABLE keys (
    entry INTEGER NOT NULL,
    use TEXT NOT NULL,
    key BLOB NOT NULL,
    PRIMARY KEY (entry, use, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX keys_by_key ON keys(key, use);
  CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN SELECT raise(ABORT, 'append only'); END;
  CREATE TRIGGER entries_remain BEFORE DELETE ON entries BEGIN SELECT raise(ABORT, 'append only'); END;
  CREATE TRIGGER keys_stay BEFORE UPDATE ON keys BEGIN SELECT raise(ABORT, 'append only'); END;
  CREATE TRIGGER keys_remain BEFORE DELETE ON keys BEGIN SELECT raise(ABORT, 'append only'); END;
  `,
];
