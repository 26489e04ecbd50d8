import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../src/ledger/sqlite/connection.js';
import { openOrMakeLedger } from '../../src/ledger/sqlite/make-ledger.js';
import { type LedgerPlace } from '../../src/ledger/sqlite/open-ledger.js';
import {
  DISTRICT,
  draft,
  enter,
  faultsOf,
  filledPlace,
  freshPlace,
  tamper,
  withLedger,
} from './sample-ledger.js';

let place: LedgerPlace;
beforeEach(async () => {
  place = await filledPlace();
});

describe('another program', () => {
  it('that keeps the ledger locked: it is told who is waited for, and after that nothing has changed', async () => {
    const other = connect(place.file);
    other.run('BEGIN EXCLUSIVE');
    const before = await readFile(place.file);
    expect(() => connect(place.file, 50)).toThrow('台账正被另一个程序使用');
    other.undo();
    other.close();
    expect(await readFile(place.file)).toEqual(before);
    expect(await faultsOf(place)).toEqual([]);
  });

  it('adds while history is asked: it need not wait, and what it adds is not seen', async () => {
    await withLedger(place, async (ledger) => {
      const history = await ledger.history(await ledger.head());
      const asked = {
        rule: '13a',
        once: 'new',
        by: 'person',
        doubles: [],
        payee: 'p',
        beneficiary: 'b',
        amount: 1,
      };
      expect(history.paid(asked)).toBeUndefined();
      await enter(place, [draft({ payout: 'x', keys: [{ use: 'once', key: 'new' }] })]);
      expect(history.paid(asked)).toBeUndefined();
    });
    await withLedger(place, async (ledger) => {
      const history = await ledger.history(await ledger.head());
      expect(
        history.paid({
          rule: '13a',
          once: 'new',
          by: 'person',
          doubles: [],
          payee: 'p',
          beneficiary: 'b',
          amount: 1,
        }),
      ).toBeDefined();
    });
  });
});

it('a full disk is told as such; what was begun is undone, and later all goes on', async () => {
  const connection = connect(place.file);
  const pages = Number(connection.query('PRAGMA page_count').all()[0]?.[0]);
  connection.run(`PRAGMA max_page_count = ${pages}`);
  connection.run('BEGIN IMMEDIATE');
  const insert = connection.command(`INSERT INTO keys VALUES (1, 'same', ?)`);
  expect(() => {
    for (let at = 0; at < 10_000; at += 1) insert(Buffer.from(`key ${at}`));
  }).toThrow('磁盘空间不足，什么也没有记');
  expect(() => connection.undo()).not.toThrow();
  connection.close();
  expect(await faultsOf(place)).toEqual([]);
  await enter(place, [draft({ payout: 'later' })]);
  expect(await faultsOf(place)).toEqual([]);
});

describe('a posting that was killed', () => {
  it('leaves a journal, by which the next who opens undoes it', async () => {
    const whole = await readFile(place.file);
    const program = `
      const Database = require('libsql');
      const database = new Database(process.argv[1]);
      database.exec('PRAGMA cache_size = 1; BEGIN IMMEDIATE');
      const insert = database.prepare("INSERT INTO keys VALUES (4, 'same', ?)");
      for (let at = 0; at < 20000; at += 1) insert.run([Buffer.from('key ' + at)]);
      process.kill(process.pid, 'SIGKILL');`;
    expect(spawnSync(process.execPath, ['-e', program, place.file]).signal).toBe('SIGKILL');
    expect(await readdir(path.dirname(place.file))).toContain('ledger.db-journal');
    expect((await readFile(place.file)).equals(whole)).toBe(false);
    expect(await faultsOf(place)).toEqual([]);
    expect((await readFile(place.file)).equals(whole)).toBe(true);
    expect(await readdir(path.dirname(place.file))).toEqual(['ledger.db']);
  });

  it('of a first one leaves an empty file and a key: the next makes the ledger', async () => {
    place = await freshPlace();
    await mkdir(path.dirname(place.keyFile));
    await writeFile(place.file, '');
    await writeFile(`${place.keyFile}.butie-tmp-1`, 'butie-ledger-key 01');
    await enter(place, [draft()]);
    expect(await faultsOf(place)).toEqual([]);
  });
});

describe('two at once', () => {
  it('make one ledger under one key', async () => {
    place = await freshPlace();
    const both = await Promise.all([1, 2, 3].map(() => openOrMakeLedger(place, DISTRICT)));
    expect(new Set(both.map(({ about }) => about.id)).size).toBe(1);
    expect(new Set(both.map(({ fingerprint }) => fingerprint)).size).toBe(1);
    for (const each of both) await each.close();
  });
});

it('a damaged entry is told as such when it is needed', async () => {
  tamper(
    place,
    'DROP TRIGGER entries_stay',
    `UPDATE entries SET payout = CAST(x'ff' AS TEXT) WHERE entry = 2`,
    `CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN SELECT raise(ABORT, 'append only'); END`,
  );
  await withLedger(place, async (ledger) => {
    const history = await ledger.history(await ledger.head());
    const asked = {
      rule: '13a',
      once: 'once1',
      by: 'person',
      doubles: [],
      payee: 'p',
      beneficiary: 'b',
      amount: 1,
    };
    expect(() => history.paid(asked)).toThrow('第 2 条记录已不是原样');
  });
});

it('a ledger without what keeps its entries is not relied on', async () => {
  tamper(place, 'DROP TRIGGER entries_stay');
  await withLedger(place, async (ledger) => {
    await expect(ledger.head().then((head) => ledger.history(head))).rejects.toThrow('entries_stay');
  });
});
