import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/model/refusal.js';
import { openRunBooks, type RunBooks } from '../../../src/output/run-books.js';
import { booksInThread } from '../../../src/run/thread/books-in-thread.js';
import {
  asCarry,
  asException,
  asPayout,
  carry,
  exception,
  freshFolder,
  LABEL,
  payout,
  RUN_ID,
  totalsOf,
} from '../../output/sample-run.js';
import { filesOf } from '../files-of.js';
import { buildCommand } from '../built-command.js';

let built = '';
let program = '';
beforeAll(async () => {
  built = await mkdtemp(path.join(tmpdir(), 'butie-books-'));
  await buildCommand(built);
  program = path.join(built, 'dist/run/thread/book-thread.js');
}, 240_000);
afterAll(() => rm(built, { recursive: true, force: true }));

/** More than are sent at a time, and more messages than may be on their way. */
const OUTCOMES = [
  ...Array.from({ length: 3000 }, (_, row) => asPayout(payout(row + 1, { amount: 100 + row }))),
  ...Array.from({ length: 300 }, (_, row) => asException(exception({ cell: `F${row + 2}` }))),
  asCarry(carry()),
];
const TOTALS = totalsOf(OUTCOMES);

async function written(books: RunBooks, totals = TOTALS): ReturnType<RunBooks['finish']> {
  for (const outcome of OUTCOMES) {
    books.write(outcome);
    await books.room();
  }
  return books.finish(totals, RUN_ID);
}

describe('books on a thread of their own', () => {
  it('are the same files, and count the same, as here', async () => {
    const [here, there] = [await freshFolder(), await freshFolder()];
    const expected = await written(await openRunBooks(here, LABEL));
    expect(await written(booksInThread(program, there, LABEL))).toEqual(expected);
    expect(await filesOf(there)).toBe(await filesOf(here));
    expect(expected.files.length).toBeGreaterThan(3);
  });

  it('are gone when they are given up, and their folder can be begun anew', async () => {
    const folder = await freshFolder();
    const books = booksInThread(program, folder, LABEL);
    for (const outcome of OUTCOMES) books.write(outcome);
    await books.abandon();
    expect(await readdir(folder)).toEqual([]);
    const { lists } = await written(booksInThread(program, folder, LABEL));
    expect(lists.map(({ name }) => name)).toEqual(['payouts.csv', 'exceptions.csv']);
  });

  it('are refused where they cannot be written, as here', async () => {
    const folder = await freshFolder();
    await mkdir(path.join(folder, 'payouts.csv'));
    const here: unknown = await openRunBooks(folder, LABEL).catch((error: unknown) => error);
    await rm(path.join(folder, '.parts'), { recursive: true });
    const books = booksInThread(program, folder, LABEL);
    const there: unknown = await written(books).catch((error: unknown) => error);
    expect(there).toBeInstanceOf(Refusal);
    expect(there).toEqual(here);
    await books.abandon();
  });

  it('fail as a bug where they do not come to the totals', async () => {
    const books = booksInThread(program, await freshFolder(), LABEL);
    await expect(written(books, totalsOf([]))).rejects.toThrow(/sums differ/);
  });

  it('fail where their program does not start', async () => {
    const books = booksInThread(path.join(built, 'none.js'), await freshFolder(), LABEL);
    await expect(written(books)).rejects.toThrow('none.js');
    await books.abandon();
  });
});
