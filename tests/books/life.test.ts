import { describe, expect, it } from 'vitest';
import { trainee } from '../cli/session.js';
import { readWorkbook, sheetOf, sheetTexts } from '../output/sample-run.js';
import { books, column } from './books.js';

const A = trainee();
const B = trainee({ 姓名: '乙二', 证件号码: '310199198402290028', 银行账号: '6200000000000000002' });
const dearer = (row: string): string => row.replace(',1000,', ',1200,');
const cheaper = (row: string): string => row.replace(',1000,', ',700,');
const amounts = (run: string): Promise<string[]> => column(run, 'payouts.csv', '规则', '金额');
const stops = (run: string): Promise<string[]> => column(run, 'exceptions.csv', '代码', '规则');

describe('a payment that came back (退汇)', () => {
  const own = books('returned');

  it('is payable again, and only it', async () => {
    const run = await own.post('2023-11-01', [A, B]);
    expect(await amounts(run)).toEqual(['13a 1000.00', '13b 300.00', '13a 1000.00', '13b 300.00']);
    const told = await own.told('reverse', '2023-11-01-000001', '--kind', '退汇', '--reason', '账号有误');
    expect(told).toMatchObject({ how: '退汇', payments: 1, amount: '1000.00', entry: 6 });
    const again = await own.run('2023-12-01', [A, B]);
    expect(await amounts(again)).toEqual(['13a 1000.00']);
    expect(await stops(again)).toEqual(['ALREADY_PAID 13b', 'ALREADY_PAID 13a', 'ALREADY_PAID 13b']);
  });

  it('is not reversed twice, and the entry is named', async () => {
    const said = await own.refused('reverse', '2023-11-01-000001', '--kind', '追回', '--reason', '再次');
    expect(said).toContain('已冲销（台账第 6 条，退汇，账号有误）');
  });

  it('leaves the rest of its run to be reversed as a whole', async () => {
    const told = await own.told('reverse', '2023-11-01', '--kind', '退汇', '--reason', '整批退回');
    expect(told).toMatchObject({ payments: 3, amount: '1600.00', reversedBefore: 1 });
    expect(await own.refused('reverse', '2023-11-01', '--kind', '退汇', '--reason', '再次')).toContain(
      '全部拨付都已冲销',
    );
    expect(await amounts(await own.run('2023-12-02', [A, B]))).toHaveLength(4);
  });
});

describe('a payment that was wrong (更正)', () => {
  it.each([
    ['too little', dearer(A), '13a 200.00', '补发 200.00'],
    ['too much', cheaper(A), '13a -300.00', '扣回 300.00'],
    ['right after all', A, '13a 0.00', '补发 0.00'],
  ])('paid %s: the next one is the difference', async (name, row, amount, words) => {
    const own = books(`wrong-${name}`);
    await own.post('2023-11-01', [A]);
    await own.done('reverse', '2023-11-01-000001', '--kind', '更正', '--reason', '金额有误', '--by', '丙');
    const run = await own.post('2023-12-01', [row]);
    expect(await amounts(run)).toEqual([amount]);
    const [basis] = await column(run, 'payouts.csv', '计算依据');
    expect(basis).toContain(words);
    // Made up for: nothing is left to set off, and nothing to be paid.
    expect(await amounts(await own.run('2023-12-02', [row]))).toEqual([]);
  });

  it('stays open while what was paid anew came back', async () => {
    const own = books('wrong-twice');
    await own.post('2023-11-01', [A]);
    await own.done('reverse', '2023-11-01-000001', '--kind', '更正', '--reason', '金额有误');
    await own.post('2023-12-01', [dearer(A)]);
    await own.done('reverse', '2023-12-01-000001', '--kind', '退汇', '--reason', '账号有误');
    expect(await amounts(await own.run('2023-12-02', [dearer(A)]))).toEqual(['13a 200.00']);
  });

  it('set off to nothing cannot come back from the bank', async () => {
    const own = books('wrong-nothing');
    await own.post('2023-11-01', [A]);
    await own.done('reverse', '2023-11-01-000001', '--kind', '更正', '--reason', '金额有误');
    await own.post('2023-12-01', [cheaper(A)]);
    const said = await own.refused('reverse', '2023-12-01', '--kind', '退汇', '--reason', '退回');
    expect(said).toContain('2023-12-01-000001（-300.00 元）');
  });
});

describe('what cannot be reversed', () => {
  const own = books('refused');

  it.each([
    ['a number that nobody paid', ['2023-11-01-000009'], '台账里没有这个拨付编号'],
    ['a batch that was not posted', ['2023-10-01'], '2023-10-01 没有入账'],
    ['without a reason', ['2023-11-01', '--kind', '退汇'], '没有给出'],
    ['in no known way', ['2023-11-01', '--kind', '作废', '--reason', '错'], '“作废”不是冲销方式'],
  ])('%s', async (_, argv, words) => {
    await own.post('2023-11-01', [A]).catch(() => undefined);
    const more = argv.length === 1 ? ['--kind', '退汇', '--reason', '退回'] : [];
    expect(await own.refused('reverse', ...argv, ...more)).toContain(words);
  });

  it('another computation of the posted batch', async () => {
    const other = books('refused-other');
    const folder = await other.run('2023-11-01', [A, B]);
    const said = await own.refused('reverse', folder, '--kind', '退汇', '--reason', '退回');
    expect(said).toContain('与入账的 2023-11-01 不是同一次计算');
  });
});

describe('the bank’s day and voucher', () => {
  const own = books('settled');

  it('are recorded of a run but for what was reversed, once', async () => {
    const run = await own.post('2023-11-01', [A, B]);
    await own.done('reverse', '2023-11-01-000001', '--kind', '退汇', '--reason', '账号有误');
    const argv = ['ledger', 'settle', run, '--date', '2023-12-05', '--voucher', 'P-1'];
    expect(await own.told(...argv)).toMatchObject({ is: 'paid', payments: 3, amount: '1600.00', left: 1 });
    expect(await own.refused(...argv)).toContain('都已登记或已冲销');
  });

  it('of a payment that is to be got back say that it came back', async () => {
    await own.done('reverse', '2023-11-01-000003', '--kind', '追回', '--reason', '不符合条件');
    const argv = ['ledger', 'settle', '2023-11-01-000003', '--voucher', 'R-1', '--date'];
    expect(await own.refused(...argv, '2023-12-04')).toContain('早于付出的日期 2023-12-05');
    expect(await own.told(...argv, '2024-01-08')).toMatchObject({ is: 'returned', amount: '1000.00' });
    expect(await own.refused(...argv, '2024-01-09')).toContain('2024-01-08，凭证 R-1');
  });

  it.each([
    ['2023-11-01-000002', '2023-12-05', '已登记到账（台账第 7 条，2023-12-05，凭证 P-1）'],
    ['2023-11-01-000001', '2023-12-05', '已退汇'],
    ['2023-12-01-000001', '2023-11-30', '早于 2023-12-01-000001 的期间'],
    ['2023-12-01-000001', '2199-01-01', '还没有到'],
  ])('of %s on %s are refused', async (payout, date, words) => {
    if (payout.startsWith('2023-12')) await own.post('2023-12-01', [A]).catch(() => undefined);
    const argv = ['ledger', 'settle', payout, '--date', date, '--voucher', 'P-2'];
    expect(await own.refused(...argv)).toContain(words);
  });
});

describe('sheets of a batch in which money is got back', () => {
  it('show it with its sign, in figures and in words', async () => {
    const own = books('negative');
    await own.post('2023-11-01', [A]);
    await own.done('reverse', '2023-11-01-000001', '--kind', '更正', '--reason', '金额有误');
    const run = await own.run('2023-12-01', [cheaper(A)]);
    const book = await readWorkbook(run, 'payouts-hrss.xlsx');
    const texts = (name: string) => sheetTexts(sheetOf(book, name));
    expect(texts('收款汇总')).toContainEqual(
      expect.arrayContaining(['甲一', '6200000000000000001', '1', '-300']),
    );
    for (const name of book.worksheets.map((sheet) => sheet.name))
      expect(texts(name)).toContainEqual(['合计（大写）', '人民币负叁佰元整']);
  });
});
