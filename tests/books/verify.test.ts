import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import { beforeAll, describe, expect, it } from 'vitest';
import { butie, place, trainee } from '../cli/session.js';
import { books } from './books.js';

const own = books('verify');
let run = '';
let receipt = '';

beforeAll(async () => {
  run = await own.post('2023-11-01', [trainee()]);
  const told = await own.told('reverse', '2023-11-01-000001', '--kind', '退汇', '--reason', '账号有误');
  receipt = String(told.receipt);
});

const verify = (...argv: readonly string[]) => butie('ledger', 'verify', ...argv, ...own.asks);

describe('a ledger as it was written', () => {
  it.each([
    ['by itself', () => []],
    ['with a receipt as printed', () => ['--receipt', receipt]],
    ['with the receipt that was left with a run', () => ['--receipt', path.join(run, 'receipt.json')]],
    ['with the run that was posted', () => ['--run', run]],
  ])('is found to be so %s', async (_, argv) => {
    expect(await verify(...argv())).toMatchObject({ code: 0, out: `台账完好：4 条，${receipt}\n` });
  });
});

describe('faults', () => {
  it('are told of a run that was not posted, or is not as it was', async () => {
    const other = await own.run('2023-12-01', [trainee()]);
    expect(await verify('--run', other)).toMatchObject({ code: 1, out: expect.stringContaining('没有入账') });
    const file = path.join(other, 'payouts.csv');
    await writeFile(file, (await readFile(file, 'utf8')).replace('1000.00', '9000.00'));
    const said = await verify('--run', other, '--json');
    expect(JSON.parse(said.out)).toMatchObject({ ok: false, faults: [{ place: file }] });
  });

  it('are told of a ledger that was cut off, though its chain is whole', async () => {
    const copy = place('verify-cut.db');
    await own.done('ledger', 'backup', copy);
    const database = new Database(copy);
    database.exec('DROP TRIGGER entries_remain; DELETE FROM entries WHERE entry = 4;');
    database.exec(
      `CREATE TRIGGER entries_remain BEFORE DELETE ON entries BEGIN SELECT raise(ABORT, 'append only'); END`,
    );
    database.close();
    const asks = ['--ledger', copy, '--key-file', own.keyFile];
    expect((await butie('ledger', 'verify', ...asks)).code).toBe(0);
    const said = await butie('ledger', 'verify', ...asks, '--receipt', receipt);
    expect(said).toMatchObject({ code: 1, out: expect.stringContaining('台账只到第 3 条：之后的被截去') });
  });

  it('are told with their entry, and no more than there are', async () => {
    const copy = place('verify-changed.db');
    await own.done('ledger', 'backup', copy);
    const database = new Database(copy);
    database.exec('DROP TRIGGER entries_stay; UPDATE entries SET amount = 1 WHERE entry = 2;');
    database.close();
    const said = await butie('ledger', 'verify', '--ledger', copy, '--key-file', own.keyFile);
    expect(said.code).toBe(1);
    expect(said.out).toMatch(/^.*entries_stay.*\n第 2 条：.*\n台账有 2 处不符\n$/);
    const refused = await butie(
      'ledger',
      'restore',
      copy,
      '--ledger',
      place('x.db'),
      '--key-file',
      own.keyFile,
    );
    expect(refused).toMatchObject({ code: 2, error: expect.stringContaining('备份已不是原样（') });
  });
});

describe('a copy', () => {
  const copy = place('verify-backup.db');
  const restored = ['ledger', 'restore', copy, ...own.asks];

  it('is the whole ledger, and takes its place where there is none', async () => {
    const told = await own.told('ledger', 'backup', copy);
    expect(told).toMatchObject({ entry: 4, receipt });
    await rm(own.file);
    expect(await butie(...restored)).toMatchObject({ code: 0, out: expect.stringContaining('4 条') });
    expect((await verify('--receipt', receipt)).code).toBe(0);
  });

  it('takes the place of a ledger that it continues, if that is asked for', async () => {
    const early = place('verify-early.db');
    await own.done('ledger', 'backup', early);
    await own.done('ledger', 'settle', '2023-11-01', '--date', '2023-12-05', '--voucher', 'P');
    const late = place('verify-late.db');
    await own.done('ledger', 'backup', late);
    expect((await butie('ledger', 'restore', late, ...own.asks)).error).toContain('已有台账');
    const lost = await butie('ledger', 'restore', early, '--force', ...own.asks);
    expect(lost.error).toContain('现有台账到第 5 条');
    expect(lost.error).toContain('会丢失记录');
    const asks = ['--ledger', early, '--key-file', own.keyFile, '--force'];
    expect((await butie('ledger', 'restore', late, ...asks)).out).toContain('5 条');
  });

  it('is not put where the journal of another ledger lies', async () => {
    const target = place('verify-journal.db');
    await writeFile(`${target}-journal`, 'x');
    const said = await butie('ledger', 'restore', copy, '--ledger', target, '--key-file', own.keyFile);
    expect(said.error).toContain('未写完的日志');
  });

  it('is not opened with another key', async () => {
    const other = books('verify-other');
    await other.post('2023-11-01', [trainee()]);
    const asks = ['--ledger', place('verify-y.db'), '--key-file', other.keyFile];
    expect((await butie('ledger', 'restore', copy, ...asks)).error).toContain('密钥与台账对不上');
  });
});
