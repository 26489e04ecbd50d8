import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restore } from '../../src/books/restore.js';
import type { LedgerPlace } from '../../src/ledger/sqlite/open-ledger.js';
import { draft, enter, faultsOf, filledPlace, withLedger } from './sample-ledger.js';

let place: LedgerPlace;
let copy = '';
let other: ChildProcess | undefined;
beforeEach(async () => {
  place = await filledPlace();
  copy = `${place.file}-copy`;
  await withLedger(place, (ledger) => ledger.copyTo(copy));
});
afterEach(() => void other?.kill('SIGKILL'));

/** Gives the ledger a write-ahead log with something in it, and has it open until it is ended. */
const SWITCHING = `
  const database = new (require('libsql'))(process.argv[1]);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; UPDATE about SET value = value");
  process.stdout.write('open');
  setInterval(() => database, 1000);`;

async function switchOver(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', SWITCHING, place.file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  other = child;
  await once(child.stdout, 'data');
  return child;
}

const told = { code: 'LEDGER_BUSY', problem: expect.stringContaining('WAL 方式') };

describe('while another program has the ledger open with a write-ahead log', () => {
  it('nothing is entered, and it can be read', async () => {
    await switchOver();
    await expect(enter(place, [draft({ payout: 'next' })])).rejects.toMatchObject(told);
    expect(await withLedger(place, (ledger) => ledger.head())).toMatchObject({ entry: 4 });
  });

  it('no copy takes its place: the log would be played into that', async () => {
    await switchOver();
    const { ino } = await stat(place.file);
    await expect(restore(copy, place, 'behind')).rejects.toMatchObject(told);
    expect((await stat(place.file)).ino).toBe(ino);
    expect(await faultsOf(place)).toEqual([]);
  });
});

describe('once it has ended, however that was', () => {
  beforeEach(async () => {
    const child = await switchOver();
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  it('the log is given up, and all goes on', async () => {
    await enter(place, [draft({ payout: 'next' })]);
    expect(await faultsOf(place)).toEqual([]);
    expect((await readdir(path.dirname(place.file))).toSorted()).toEqual(['ledger.db', 'ledger.db-copy']);
  });

  it('a copy takes its place', async () => {
    await expect(restore(copy, place, 'behind')).resolves.toMatchObject({ entry: 4 });
    expect((await readdir(path.dirname(place.file))).toSorted()).toEqual(['ledger.db', 'ledger.db-copy']);
    expect(await faultsOf(place)).toEqual([]);
  });
});

it('a log that does not go away keeps the copy from its place', async () => {
  await writeFile(`${place.file}-shm`, 'x');
  const refused = { code: 'OUTPUT_EXISTS', place: expect.stringContaining('ledger.db-shm') };
  await expect(restore(copy, place, 'behind')).rejects.toMatchObject(refused);
});
