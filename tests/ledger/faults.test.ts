import { beforeEach, describe, expect, it } from 'vitest';
import type { LedgerPlace } from '../../src/ledger/sqlite/open-ledger.js';
import { openLedger } from '../../src/ledger/sqlite/open-ledger.js';
import { MIGRATIONS } from '../../src/ledger/sqlite/schema.js';
import { draft, enter, faultsOf, filledPlace, tamper } from './sample-ledger.js';

/** The triggers, as they were made: somebody may put back what they took away. */
const TRIGGERS = MIGRATIONS.join('\n').match(/CREATE TRIGGER (.|\n)*?END;/g) ?? [];
const DROP = ['entries_stay', 'entries_remain', 'keys_stay', 'keys_remain'].map(
  (name) => `DROP TRIGGER ${name}`,
);
const COLUMNS =
  'kind, batch, payout, target, period, department, rule, fund, amount, set_off, payee, beneficiary, details, at, hash';

let place: LedgerPlace;
beforeEach(async () => {
  place = await filledPlace();
});

async function faultyEntries(...statements: readonly string[]): Promise<readonly number[]> {
  tamper(place, ...DROP, ...statements, ...TRIGGERS);
  return (await faultsOf(place)).map(({ entry }) => entry);
}

it('a ledger as it was written has no fault', async () => {
  expect(TRIGGERS.length).toBe(4);
  expect(await faultsOf(place)).toEqual([]);
  expect(await faultyEntries()).toEqual([]);
});

describe('a changed entry is found', () => {
  it.each([
    ['kind', `'opening'`],
    ['batch', `'2023-09-02'`],
    ['payout', `'2023-09-01-000009'`],
    ['target', '2'],
    ['period', `'2023-08'`],
    ['department', `'union'`],
    ['rule', `'13b'`],
    ['fund', `'别的'`],
    ['amount', 'amount + 1'],
    ['set_off', '1'],
    ['payee', 'beneficiary'],
    ['beneficiary', `x''`],
    ['details', `details || ' '`],
    ['at', `'2023-09-30T08:00:00.001Z'`],
    ['hash', `zeroblob(32)`],
  ])('%s = %s', async (column, value) => {
    const entries = await faultyEntries(`UPDATE entries SET ${column} = ${value} WHERE entry = 2`);
    expect(entries).toContain(2);
  });

  it('also behind a NUL, in what is no UTF-8, and in what is no text', async () => {
    for (const value of [
      `fund || char(0)`,
      `fund || char(0) || 'x'`,
      `CAST(x'ff41' AS TEXT)`,
      `fund || CAST(x'80' AS TEXT)`,
    ])
      expect(
        await faultyEntries(
          `UPDATE entries SET fund = '专项' WHERE entry = 2`,
          `UPDATE entries SET fund = ${value} WHERE entry = 2`,
        ),
      ).toEqual([2]);
    expect(() => tamper(place, ...DROP, `UPDATE entries SET fund = x'41' WHERE entry = 2`)).toThrow(
      /cannot store BLOB value/,
    );
  });
});

describe('keys', () => {
  it.each([
    ['changed', `UPDATE keys SET key = zeroblob(16) WHERE entry = 3 AND use = 'once'`],
    ['put under another use', `UPDATE keys SET use = 'same' WHERE entry = 3 AND use = 'once'`],
    ['removed', `DELETE FROM keys WHERE entry = 3 AND use = 'double'`],
    ['added', `INSERT INTO keys VALUES (3, 'rank', zeroblob(16))`],
    ['of a use that there is not', `INSERT INTO keys VALUES (3, 'x', zeroblob(16))`],
  ])('%s', async (_name, statement) => {
    expect(await faultyEntries(statement)).toEqual([3]);
  });

  it.each([0, 5, -1, '9223372036854775807', '-9223372036854775808'])('of no entry: %s', async (entry) => {
    const entries = await faultyEntries(`INSERT INTO keys VALUES (${entry}, 'once', zeroblob(16))`);
    expect(entries.length).toBeGreaterThan(0);
  });
});

describe('the order', () => {
  const move = (from: number, to: number): readonly string[] => [
    `UPDATE entries SET entry = ${to} WHERE entry = ${from}`,
    `UPDATE keys SET entry = ${to} WHERE entry = ${from}`,
  ];
  it.each([
    ['an entry removed', ['DELETE FROM entries WHERE entry = 2', 'DELETE FROM keys WHERE entry = 2'], [3, 3]],
    ['the first one removed', ['DELETE FROM entries WHERE entry = 1'], [2, 2]],
    [
      'one removed and the others moved up',
      [
        'DELETE FROM entries WHERE entry = 2',
        'DELETE FROM keys WHERE entry = 2',
        ...move(3, 2),
        ...move(4, 3),
      ],
      [2, 3],
    ],
    ['two swapped', [...move(2, 9), ...move(3, 2), ...move(9, 3)], [2, 3, 4]],
    ['one moved to the end', move(2, 5), [3, 3, 5]],
    [
      'one inserted twice',
      [`INSERT INTO entries SELECT 5, ${COLUMNS.replace('payout', `'x'`)} FROM entries WHERE entry = 4`],
      [5],
    ],
    [
      'a number below the first',
      [`INSERT INTO entries SELECT -3, ${COLUMNS.replace('payout', `'x'`)} FROM entries WHERE entry = 4`],
      [0, -3, -3, 1, 1],
    ],
  ])('%s', async (_name, statements, expected) => {
    expect(await faultyEntries(...statements)).toEqual(expected);
  });

  it('an entry cut off the end is told by the head that a receipt holds', async () => {
    const ledger = await openLedger(place);
    const receipt = await ledger.head();
    await ledger.close();
    expect(
      await faultyEntries('DELETE FROM entries WHERE entry = 4', 'DELETE FROM keys WHERE entry = 4'),
    ).toEqual([]);
    await enter(place, [draft({ payout: 'other' })]);
    const shortened = await openLedger(place);
    expect(await shortened.hashAt(receipt.entry)).not.toBe(receipt.head);
    await shortened.close();
  });
});

describe('what the ledger is', () => {
  it.each(['id', 'district'])('%s changed: nothing follows from it', async (name) => {
    tamper(place, `UPDATE about SET value = 'x' WHERE name = '${name}'`);
    expect((await faultsOf(place)).map(({ entry }) => entry)).toEqual([1]);
  });

  it('says no more than it was made with', async () => {
    tamper(place, `INSERT INTO about VALUES ('note', 'x')`);
    expect(await faultsOf(place)).toMatchObject([{ entry: 0, problem: '台账自述（about）多出一项：note' }]);
  });

  it('key changed: the key is not what is wrong', async () => {
    tamper(place, `UPDATE about SET value = 'ffff' WHERE name = 'key'`);
    await expect(openLedger(place)).rejects.toMatchObject({
      code: 'LEDGER_INVALID',
      place: place.file,
      problem: expect.stringContaining('台账所记的密钥指纹 ffff 已不是原样'),
    });
  });

  it('key and more changed: one of the two is not right', async () => {
    tamper(place, `UPDATE about SET value = 'ffff'`);
    const problem = expect.stringContaining('两者之一不是原来的');
    await expect(openLedger(place)).rejects.toMatchObject({ code: 'LEDGER_KEY', problem });
  });
});

describe('what guards entries', () => {
  it('keeps them from being changed or removed by a statement', () => {
    for (const statement of [
      'UPDATE entries SET amount = 0',
      'DELETE FROM entries',
      `UPDATE keys SET use = 'x'`,
      'DELETE FROM keys',
    ])
      expect(() => tamper(place, statement)).toThrow('append only');
  });

  it.each([
    ['a trigger gone', 'DROP TRIGGER keys_stay', 'keys_stay'],
    ['an index gone', 'DROP INDEX payout_once', 'payout_once'],
    [
      'a trigger that does something else',
      'DROP TRIGGER keys_stay; CREATE TRIGGER keys_stay BEFORE UPDATE ON keys BEGIN SELECT 1; END',
      'keys_stay',
    ],
    ['a strange trigger', 'CREATE TRIGGER more AFTER INSERT ON entries BEGIN SELECT 1; END', 'more'],
    ['a strange view', 'CREATE VIEW more AS SELECT 1', 'more'],
  ])('%s: it is a fault, and nothing is added any more', async (_name, statement, name) => {
    tamper(place, statement);
    expect(await faultsOf(place)).toMatchObject([{ entry: 0, problem: `表、索引或触发器 ${name} 不是原样` }]);
    await expect(enter(place, [draft({ payout: 'x' })])).rejects.toMatchObject({ code: 'LEDGER_INVALID' });
  });
});
