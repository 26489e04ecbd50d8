import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { books } from '../../books/books.js';
import { butie, file, trainee, trainingCsv } from '../../cli/session.js';

const FIRST = '2023-11-01-000001';
const NOW = '\n台账现状';

describe('what the ledger says of a run today', () => {
  it('is nothing where no ledger is given, or nothing was to be paid', async () => {
    const own = books('now-unasked');
    const run = await own.run('2023-11-01', [trainee(), trainee({ 出勤率: '50%' })]);
    expect((await butie('explain', run, FIRST)).out).not.toContain(NOW);
    await own.done('post', run, '--prepared-by', '甲', '--approved-by', '乙');
    expect((await own.done('explain', run, 'now-unasked-2023-11-01.csv:3')).out).not.toContain(NOW);
    const row = (await own.done('explain', run, 'now-unasked-2023-11-01.csv:2')).out;
    expect(row).toMatch(
      /台账现状（截至第 3 条）\n {2}2023-11-01-000001 已入账.*\n {2}2023-11-01-000002 已入账/,
    );
  });

  it('is that a later run is not entered yet', async () => {
    const own = books('now-absent');
    await own.post('2023-11-01', [trainee()]);
    const run = await own.run('2023-12-01', [trainee({ 证件号码: '310199198402290028' })]);
    const { out } = await own.done('explain', run, '2023-12-01-000001');
    expect(out).toContain(`${NOW}（截至第 3 条）\n  2023-12-01-000001 尚未入账。\n`);
  });

  it('is not taken from another computation of the same batch', async () => {
    const own = books('now-other');
    const roster = await file('now-other.csv', trainingCsv([trainee({ 培训费: '900' })]));
    const alone = `${own.file}-alone`;
    await butie('run', roster, '--period', '2023-11', '--out', alone);
    await own.post('2023-11-01', [trainee()]);
    const { out } = await own.done('explain', alone, FIRST);
    expect(out).toContain('  台账第 2 条所记的不是这次计算的结果，不能说明 2023-11-01-000001；');
    expect(out).not.toContain('1,000.00 元');
  });

  it('is not told by a ledger that was changed', async () => {
    const own = books('now-changed');
    const run = await own.post('2023-11-01', [trainee()]);
    const database = new Database(own.file);
    database.exec(`DROP TRIGGER entries_stay; UPDATE entries SET amount = 1 WHERE entry = 2`);
    database.close();
    const { out } = await own.done('explain', run, FIRST);
    expect(out).toMatch(/\n台账现状\n {2}台账无法核对：.*；请用 ledger verify 查明。\n/);
  });

  it('is that a ledger is not there', async () => {
    const own = books('now-gone');
    const run = await own.run('2023-11-01', [trainee()]);
    const { out } = await own.done('explain', run, FIRST);
    expect(out).toContain(`${NOW}\n  没有台账 ${own.file}：还没有建立，或路径有误。\n`);
  });

  it('is read by programs and in English as well', async () => {
    const own = books('now-told');
    const run = await own.post('2023-11-01', [trainee()]);
    await own.done('ledger', 'settle', FIRST, '--date', '2023-11-20', '--voucher', 'V-1');
    await own.done('reverse', FIRST, '--kind', '退汇', '--reason', '账号有误');
    const { out } = await own.done('explain', run, FIRST, '--lang', 'en');
    expect(out).toMatch(
      /\(voucher V-1\)\. On [\d-]+ it was returned by the bank \(entry 5, reason: 账号有误\)/,
    );
    expect(await own.told('explain', run, FIRST)).toMatchObject({
      ledgerNow: {
        is: 'read',
        entry: 5,
        payouts: [
          {
            is: 'entered',
            payout: FIRST,
            entry: 2,
            batch: '2023-11-01',
            amount: '1000.00',
            bank: { entry: 4, date: '2023-11-20', voucher: 'V-1' },
            countered: { entry: 5, how: '退汇', reason: '账号有误', money: { is: 'returned' } },
          },
        ],
      },
    });
  });
});
