import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copiedHead } from '../../src/books/back-up.js';
import { openLedger } from '../../src/ledger/sqlite/open-ledger.js';
import { butie, place, trainee } from '../cli/session.js';
import { tamper } from '../ledger/sample-ledger.js';
import { books } from './books.js';

const own = books('left');
const at = (name: string): string => place(path.join('left', name));
let journal: Buffer;

/** Breaks off while it rewrites what was paid. */
const BROKEN_OFF = `
  const database = new (require('libsql'))(process.argv[1]);
  database.exec('PRAGMA cache_size = 2; PRAGMA cache_spill = 2; BEGIN IMMEDIATE; DROP TRIGGER entries_stay');
  database.exec("UPDATE entries SET details = details || '" + 'x'.repeat(9000) + "'");
  process.kill(process.pid, 'SIGKILL');`;

beforeAll(async () => {
  await mkdir(at(''));
  await own.post('2023-11-01', [trainee()]);
  await copyFile(own.file, at('broken.db'));
  spawnSync(process.execPath, ['-e', BROKEN_OFF, at('broken.db')]);
  journal = await readFile(at('broken.db-journal'));
});

describe('where the journal of a ledger that was moved away lies', () => {
  it.each(['journal', 'wal', 'shm'])('no backup is made, and it stays: -%s', async (ending) => {
    const copy = at(`copy-${ending}.db`);
    await writeFile(`${copy}-${ending}`, journal);
    expect(await own.refused('ledger', 'backup', copy)).toContain(`${copy}-${ending}：是原台账未写完的日志`);
    expect(existsSync(copy)).toBe(false);
    expect(await readFile(`${copy}-${ending}`)).toEqual(journal);
  });

  it.each(['journal', 'wal', 'shm'])('nothing is restored, and it stays: -%s', async (ending) => {
    const file = at(`restored-${ending}.db`);
    await writeFile(`${file}-${ending}`, journal);
    const asks = ['--ledger', file, '--key-file', own.keyFile];
    const said = await butie('ledger', 'restore', own.file, ...asks);
    expect(said).toMatchObject({ code: 2, error: expect.stringContaining('未写完的日志') });
    expect(existsSync(file)).toBe(false);
    expect(await readFile(`${file}-${ending}`)).toEqual(journal);
  });
});

describe('a copy that is not as the ledger is', () => {
  it.each([
    ['an entry is missing', 'DROP TRIGGER entries_remain; DELETE FROM entries WHERE entry = 3'],
    ['an entry was changed', 'DROP TRIGGER entries_stay; UPDATE entries SET amount = 1 WHERE entry = 2'],
    ['it is another’s', `UPDATE about SET value = 'x' WHERE name = 'id'`],
    ['it cannot be read', 'DROP TABLE keys'],
  ])('is refused and removed: %s', async (_name, statements) => {
    const copy = { ...own, file: at('altered.db') };
    const ledger = await openLedger(own);
    await ledger.copyTo(copy.file);
    tamper(copy, statements);
    await expect(copiedHead(ledger, await ledger.head(), copy)).rejects.toMatchObject({
      code: 'LEDGER_INVALID',
      place: copy.file,
    });
    await ledger.close();
    expect(existsSync(copy.file)).toBe(false);
  });
});
