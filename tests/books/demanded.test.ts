import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { butie, place, trainee } from '../cli/session.js';
import { readWorkbook, sheetOf, sheetTexts } from '../output/sample-run.js';
import { books, column, textOf, type Books } from './books.js';

const A = trainee();
const cheaper = A.replace(',1000,', ',700,');
const PAYOUT = '2023-11-01-000001';
const wrong = ['--kind', '更正', '--reason', '金额有误'];
const back = ['--kind', '追回', '--reason', '人员不符'];
const amounts = (run: string): Promise<string[]> => column(run, 'payouts.csv', '规则', '金额');

async function openCorrection(name: string): Promise<Books> {
  const own = books(name);
  await own.post('2023-11-01', [A]);
  await own.done('reverse', PAYOUT, ...wrong);
  return own;
}

describe('a correction (更正) that is demanded back after all (追回)', () => {
  it('is on the list with all that was paid, until it has come, and the thing is paid in full', async () => {
    const own = await openCorrection('demanded');
    expect(await own.told('reverse', PAYOUT, ...back)).toMatchObject({ is: 'demanded', amount: '1000.00' });
    expect(await own.told('ledger', 'list', '--open')).toMatchObject({
      returns: [{ payout: PAYOUT, amount: '1000.00', reason: '人员不符' }],
      corrections: [],
    });
    expect(await own.told('ledger', 'balance')).toMatchObject({
      total: { toReturn: '1000.00', carried: '0.00' },
    });
    expect(await amounts(await own.run('2023-12-01', [cheaper]))).toEqual(['13a 700.00']);
    const settle = ['ledger', 'settle', PAYOUT, '--date', '2023-12-08', '--voucher', 'R-1'];
    expect(await own.told(...settle)).toMatchObject({ is: 'returned', amount: '1000.00' });
    expect(await own.refused(...settle)).toContain('2023-12-08，凭证 R-1');
    expect(await own.told('ledger', 'list', '--open')).toMatchObject({ returns: [], corrections: [] });
    const out = place('demanded-export');
    await own.done('ledger', 'export', '--out', out);
    const sheets = await readWorkbook(out, 'reversals.xlsx');
    expect(sheetTexts(sheetOf(sheets, '更正'))).toContainEqual(expect.arrayContaining([PAYOUT, '转为追回']));
    expect(await textOf(out, 'ledger.journal')).toMatch(
      /应收:追回 {2}1000.00 CNY\n {4}应收:更正 {2}-1000.00 CNY/,
    );
  });

  it.each([
    ['from the bank', ['--kind', '退汇', '--reason', '退回'], '先用 reverse --kind 追回'],
    ['corrected once more', wrong, '已冲销（台账第 4 条，更正'],
  ])('cannot be reversed as %s', async (name, how, words) => {
    const own = await openCorrection(`open-${name}`);
    expect(await own.refused('reverse', PAYOUT, ...how)).toContain(words);
  });

  it('is not demanded twice', async () => {
    const own = await openCorrection('demanded-twice');
    await own.done('reverse', PAYOUT, ...back);
    expect(await own.refused('reverse', PAYOUT, ...back)).toContain('已转为追回（第 5 条）');
  });

  it('that was set off names the payment that it was set off against', async () => {
    const own = await openCorrection('set-off');
    await own.post('2023-12-01', [cheaper]);
    expect(await own.refused('reverse', PAYOUT, ...back)).toContain('已由 2023-12-01-000001 抵扣');
  });
});

describe('what sets off more than it pays (扣回)', () => {
  const own = books('deducted');
  const B = trainee({ 姓名: '乙二', 证件号码: '310199198402290028', 银行账号: '6200000000000000002' });
  const C = trainee({ 姓名: '丙三', 证件号码: '310199199003030039', 银行账号: '6200000000000000003' });
  const settle = (what: string, voucher: string): Promise<Readonly<Record<string, unknown>>> =>
    own.told('ledger', 'settle', what, '--date', '2024-01-05', '--voucher', voucher);

  it('stays to be got back while the rest of its run is settled', async () => {
    await own.post('2023-11-01', [A, B]);
    await own.done('reverse', '2023-11-01-000001', ...wrong);
    await own.done('reverse', '2023-11-01-000003', ...wrong);
    const run = await own.post('2023-12-01', [cheaper, B, C]);
    expect((await amounts(run)).slice(0, 3)).toEqual(['13a -300.00', '13a 0.00', '13a 1000.00']);
    expect(await own.told('ledger', 'list', '--open')).toMatchObject({
      returns: [{ payout: '2023-12-01-000001', amount: '300.00' }],
    });
    const told = await settle('2023-12-01', 'P-1');
    expect(told).toMatchObject({ is: 'paid', left: 0, unmoved: 1, toGetBack: 1 });
    expect(
      await own.refused('ledger', 'settle', '2023-12-01-000002', '--date', '2024-01-05', '--voucher', 'P'),
    ).toContain('没有付出');
    expect(
      await own.refused('ledger', 'settle', '2023-12-01', '--date', '2024-01-05', '--voucher', 'P'),
    ).toContain('逐笔登记');
  });

  it('is on the sheet to sign', async () => {
    const out = place('扣回.xlsx');
    await own.done('ledger', 'list', '--open', '--out', out);
    const texts = sheetTexts(sheetOf(await readWorkbook(path.dirname(out), '扣回.xlsx'), '应退'));
    expect(texts).toContainEqual(expect.arrayContaining(['2023-12-01-000001', '300', '待退还']));
  });

  it('comes back, and is never recorded as paid', async () => {
    expect(await settle('2023-12-01-000001', 'R-2')).toMatchObject({ is: 'returned', amount: '300.00' });
    expect(await own.told('ledger', 'list', '--open')).toMatchObject({ returns: [] });
    const { out } = await own.done('ledger', 'list', '--run', '2023-12-01-000001', '--kind', '到账');
    expect(out).toContain('扣回到账');
  });
});

it('a run that the bank sent back is reversed but for what it never paid', async () => {
  const own = await openCorrection('sent-back');
  const C = trainee({ 姓名: '丙三', 证件号码: '310199199003030039', 银行账号: '6200000000000000003' });
  await own.post('2023-12-01', [cheaper, C]);
  const { out } = await own.done('reverse', '2023-12-01', '--kind', '退汇', '--reason', '整批退回');
  expect(out).toContain('另有 1 笔抵扣后没有付出，未冲销');
  expect(await own.told('ledger', 'list', '--open')).toMatchObject({
    returns: [{ payout: '2023-12-01-000001', amount: '300.00' }],
  });
});

it('money to be got back needs no account', async () => {
  const own = await openCorrection('no-account');
  const run = await own.post('2023-12-01', [cheaper.replace('6200000000000000001', '')]);
  expect(await amounts(run)).toEqual(['13a -300.00']);
  expect(await column(run, 'exceptions.csv', '代码')).not.toContain('ACCOUNT_MISSING');
});

describe('of a payment with a set-off', () => {
  it.each([
    ['追回', '900.00', 'demands what was paid out'],
    ['退汇', '900.00', 'sends back what was paid out'],
    ['更正', '1900.00', 'is held against the whole'],
  ])('%s says %s: it %s', async (kind, amount) => {
    const own = await openCorrection(`net-${kind}`);
    const dearer = A.replace(',1000,', ',1900,');
    expect(await amounts(await own.post('2023-12-01', [dearer]))).toEqual(['13a 900.00']);
    const reverse = ['reverse', '2023-12-01-000001', '--kind', kind, '--reason', '不符'];
    expect(await own.told(...reverse)).toMatchObject({ payments: 1, amount });
  });
});

it('a run that is demanded back but for what the bank sent back is settled as a whole', async () => {
  const own = books('all-demanded');
  const B = trainee({ 姓名: '乙二', 证件号码: '310199198402290028', 银行账号: '6200000000000000002' });
  await own.post('2023-11-01', [A, B]);
  await own.done('reverse', PAYOUT, '--kind', '退汇', '--reason', '退回');
  await own.done('reverse', '2023-11-01', ...back);
  const told = await own.told('ledger', 'settle', '2023-11-01', '--date', '2024-01-05', '--voucher', 'R-9');
  expect(told).toMatchObject({ is: 'returned' });
  expect(await own.told('ledger', 'list', '--open')).toMatchObject({ returns: [] });
});

it('a key without a ledger is refused: nothing would be looked at', async () => {
  const said = await butie('run', 'fixtures/rosters', '--period', '2023-12', '--key-file', place('some.key'));
  expect(said).toMatchObject({ code: 2, error: expect.stringContaining('没有给出台账') });
});
