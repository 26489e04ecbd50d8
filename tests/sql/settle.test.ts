import { expect, it } from 'vitest';
import { codeBits } from '../../src/sql/failures.js';
import { dispositionsSql, payoutsSql, settledSql } from '../../src/sql/settle.js';
import { openDuckDb, type Database } from './duckdb.js';

const database = await openDuckDb();
const NOT_LOCAL = codeBits().find(([code]) => code === 'UNIT_NOT_LOCAL')?.[1];

/** Row, rule, failures, fen, payee, key. */
type Claim = readonly [
  n: number,
  rule: number,
  failures: bigint | undefined,
  fen: number,
  payee: string,
  key: number,
];

async function settle(db: Database, rows: number, claims: readonly Claim[]) {
  const values = claims.map(
    ([n, rule, failures = 0n, fen, payee, key]) =>
      `(${n}, ${rule}, ${failures}::BIGINT, ${fen}, '${payee}', 'someone', ${key})`,
  );
  await db.run(
    `CREATE OR REPLACE TABLE claims AS SELECT * FROM (VALUES ${values.join(', ')}) AS c(n, rule, failures, fen, payee, beneficiary, "key")`,
  );
  await db.run(
    `CREATE OR REPLACE TABLE all_rows AS SELECT range AS n, 0::BIGINT AS failures FROM range(${rows})`,
  );
  await db.run(`CREATE OR REPLACE TABLE settled AS ${settledSql('claims')}`);
  const paid = await db.rows(`SELECT serial, n, rule FROM (${payoutsSql('settled')}) ORDER BY serial`);
  const came = await db.rows(
    `SELECT disposition FROM (${dispositionsSql('all_rows', 'settled')}) ORDER BY n`,
  );
  return {
    paid: paid.map(({ serial, n, rule }) => `${serial}: row ${n} rule ${rule}`),
    came: came.map(({ disposition }) => disposition),
  };
}

it.runIf(database)(
  'pays the first of the rows of one key in input order, whatever the order of the table, and numbers payouts',
  async () => {
    if (database === undefined) return;
    const same = { fen: 600_00, payee: 'A' };
    const claims: readonly Claim[] = [
      [2, 1, 0n, same.fen, same.payee, 7],
      [0, 1, 0n, same.fen, same.payee, 7],
      [1, 4, 0n, 300_00, 'B', 9],
      [1, 2, 0n, 500_00, 'B', 8],
    ];
    expect(await settle(database, 4, claims)).toEqual({
      paid: ['1: row 0 rule 1', '2: row 1 rule 2', '3: row 1 rule 4'],
      came: ['paid', 'paid', 'rejected', 'unclaimed'],
    });
  },
);

it.runIf(database)(
  'holds all rows of a key that differ in payee or amount, and one that failed takes no key',
  async () => {
    if (database === undefined) return;
    const claims: readonly Claim[] = [
      [0, 1, 0n, 600_00, 'A', 7],
      [1, 1, 0n, 600_00, 'B', 7],
      [2, 1, 0n, 600_00, 'A', 8],
      [3, 1, 0n, 700_00, 'A', 8],
      [4, 1, NOT_LOCAL, 600_00, 'A', 9],
      [5, 1, 0n, 600_00, 'C', 9],
      [5, 2, 0n, 500_00, 'A', 7],
    ];
    expect(await settle(database, 6, claims)).toEqual({
      paid: ['1: row 5 rule 1'],
      came: ['held', 'held', 'held', 'held', 'rejected', 'partly'],
    });
  },
);
