import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { butie, place, trainee } from '../cli/session.js';
import { readWorkbook, sheetOf, sheetTexts } from '../output/sample-run.js';
import { books } from './books.js';

const own = books('list');
const A = trainee();
const B = trainee({ 姓名: '乙二', 证件号码: '310199198402290028', 银行账号: '6200000000000000002' });

beforeAll(async () => {
  await own.post('2023-11-01', [A, B]);
  await own.done('reverse', '2023-11-01-000001', '--kind', '更正', '--reason', '金额有误');
  await own.done(
    'reverse',
    '2023-11-01-000002',
    '--kind',
    '追回',
    '--reason',
    '310199197001010019 不符合条件',
  );
  await own.done('reverse', '2023-11-01-000003', '--kind', '更正', '--reason', '金额有误');
  await own.post('2023-12-01', [A.replace(',1000,', ',1200,')]);
  await own.done('ledger', 'settle', '2023-11-01-000004', '--date', '2023-12-05', '--voucher', 'P-1');
});

interface Listed {
  readonly entries: readonly { readonly entry: number; readonly kind: string }[];
}

async function listed(...argv: readonly string[]): Promise<readonly string[]> {
  const { entries }: Listed = JSON.parse((await own.done('ledger', 'list', '--json', ...argv)).out);
  return entries.map(({ entry, kind }) => `${entry} ${kind}`);
}

describe('entries listed', () => {
  it.each([
    ['a kind', ['--kind', '冲销'], ['6 冲销', '7 冲销', '8 冲销']],
    // Correcting opened 13a and getting back opened 13b: both are paid anew.
    ['a period', ['--period', '2023-12'], ['9 入账', '10 拨付', '11 拨付']],
    ['a payment', ['--run', '2023-11-01-000004'], ['5 拨付', '12 到账']],
    ['a run, one kind', ['--run', '2023-11-01', '--kind', '入账'], ['1 入账']],
    ['none', ['--kind', '期初'], []],
  ])('of %s', async (_, argv, expected) => {
    expect(await listed(...argv)).toEqual(expected);
  });

  it('are told in words, numbers of persons masked', async () => {
    const { out } = await own.done('ledger', 'list');
    expect(out).toContain('310***********0019');
    expect(out).toContain('追回，310***********0019 不符合条件');
    expect(out).not.toMatch(/310199/);
    expect((await own.done('ledger', 'list', '--all')).out.split('\n')).toHaveLength(14);
  });

  it('of a kind that is none are refused', async () => {
    expect(await own.refused('ledger', 'list', '--kind', '作废')).toContain(
      '可用：入账、拨付、期初、冲销、到账',
    );
  });
});

describe('what is still to be done', () => {
  it('is to get back, and to set off', async () => {
    expect(await own.told('ledger', 'list', '--open')).toMatchObject({
      returns: [{ payout: '2023-11-01-000002', amount: '300.00' }],
      corrections: [{ payout: '2023-11-01-000003', amount: '1000.00' }],
    });
  });

  it.each([
    ['--period', '2023-11'],
    ['--run', '2023-11-01'],
    ['--kind', '冲销'],
  ])('is listed whole, not by %s', async (option, value) => {
    const said = await butie('ledger', 'list', '--open', option, value, ...own.asks);
    expect(said).toMatchObject({ code: 2, error: expect.stringContaining('不与 --open 同用') });
  });

  it('is written as a workbook to sign, once', async () => {
    const out = place('应退.xlsx');
    await own.done('ledger', 'list', '--open', '--out', out);
    const book = await readWorkbook(path.dirname(out), '应退.xlsx');
    const returns = sheetTexts(sheetOf(book, '应退'));
    expect(returns[0]).toEqual(['应退款项清单']);
    expect(returns).toContainEqual(
      expect.arrayContaining(['1', '2023-11-01-000002', '甲一', '310***********0019', '300', '待退还']),
    );
    expect(returns).toContainEqual(['合计（大写）', '人民币叁佰元整']);
    const corrections = sheetTexts(sheetOf(book, '更正'));
    expect(corrections).toContainEqual(
      expect.arrayContaining(['2023-11-01-000001', '1000', '2023-12-01-000001', '1200', '200', '补发']),
    );
    expect(corrections).toContainEqual(expect.arrayContaining(['2023-11-01-000003', '待抵扣']));
    expect(corrections).toContainEqual(['合计（大写）', '人民币贰佰元整']);
    expect((await butie('ledger', 'list', '--open', '--out', out, ...own.asks)).error).toContain(
      '文件已存在',
    );
  });
});
