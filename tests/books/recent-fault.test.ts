import { readFile } from 'node:fs/promises';
import Database from 'libsql';
import { beforeEach, expect, it } from 'vitest';
import { butie, file, place } from '../cli/session.js';
import { csvOf, PAID } from './importing.js';
import { looking, openOffice, type Office } from './posting.js';

let office: Office;
beforeEach(async () => {
  office = await openOffice();
  await office.run('a', []);
  await office.post('a');
});

const TAMPERING = [
  ['an amount at the head', 'UPDATE entries SET amount = 1 WHERE entry = 3', 3],
  ['an amount before it', 'UPDATE entries SET amount = 1 WHERE entry = 2', 2],
  ['a key', `DELETE FROM keys WHERE entry = 2 AND use = 'once'`, 2],
  ['an entry less', 'DELETE FROM entries WHERE entry = 2; DELETE FROM keys WHERE entry = 2', 3],
] as const;

it.each(TAMPERING)('%s that was changed stops a run', async (_what, statement, entry) => {
  await office.run('b', ['--batch', '02', ...looking(office)]);
  const database = new Database(office.file);
  database.exec('DROP TRIGGER entries_stay; DROP TRIGGER entries_remain; DROP TRIGGER keys_remain');
  database.exec(statement);
  database.close();
  const refused = { code: 2, error: expect.stringContaining(`第 ${entry} 条记录与前一条不相扣`) };
  expect(await office.run('c', ['--batch', '03', ...looking(office)])).toMatchObject(refused);
});

/** What somebody does who turns an index to the pages of another. */
function turn(index: string, to: string): void {
  const database = new Database(office.file);
  database.exec(`
    PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = '${to}') WHERE name = '${index}'`);
  database.close();
}

it.each(['keys_by_key', 'payout_once', 'payments_of_run', 'run_once', 'spent'])(
  'an index that finds nothing any more stops a run and a posting: %s',
  async (index) => {
    await office.run('b', ['--batch', '02']);
    turn(index, 'settled');
    const refused = { code: 2, error: expect.stringMatching(/第 \d 条记录不在台账的索引里|已损坏/) };
    expect(await office.run('c', ['--batch', '03', ...looking(office)])).toMatchObject(refused);
    expect(await office.post('b')).toMatchObject(refused);
  },
);

/** What somebody does who also puts back what guards the entries. */
function changeAmount(): void {
  const database = new Database(office.file);
  const [guard] = database.prepare(`SELECT sql FROM sqlite_schema WHERE name = 'entries_stay'`).pluck().all();
  database.exec('DROP TRIGGER entries_stay; UPDATE entries SET amount = 100 WHERE entry = 2');
  database.exec(String(guard));
  database.close();
}

const PAYOUT = '2023-12-01-000001';

it.each([
  ['reverse', PAYOUT, '--kind', '追回', '--reason', '多付'],
  ['ledger', 'settle', PAYOUT, '--date', '2023-12-20', '--voucher', 'P'],
  ['ledger', 'import', 'opening.csv'],
])('and whatever else would write: %s %s', async (...argv) => {
  await file('opening.csv', csvOf([PAID]));
  changeAmount();
  const before = await readFile(office.file);
  const own = argv.map((each) => (each === 'opening.csv' ? place(each) : each));
  const refused = { code: 2, error: expect.stringContaining('第 2 条记录与前一条不相扣') };
  expect(await butie(...own, ...looking(office))).toMatchObject(refused);
  expect(await readFile(office.file)).toEqual(before);
});

it('an untouched one does not', async () => {
  expect(await office.run('b', ['--batch', '02', ...looking(office)])).toMatchObject({ code: 0, error: '' });
});
