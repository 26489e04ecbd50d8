import { describe, expect, it } from 'vitest';
import { reversePayments } from '../../src/books/reverse.js';
import { type Books, openBooks, outcome, records, TRAINED } from './paid-month.js';

const AT = '2024-01-06T09:00:00.000Z';
const SCHOOL = { ...TRAINED, 收款方: '培训机构' };

async function corrected(books: Books, payout: string): Promise<void> {
  const { ledger } = books;
  await reversePayments({ given: payout, how: '更正', reason: '有误', by: '甲', ledger, at: AT });
}

/** Pays 13a (000001) and 13b (000002) of the rows in 2023-10, and corrects the first. */
async function withCorrection(rows: Parameters<Books['run']>[0]['rows']): Promise<Books> {
  const books = await openBooks();
  await books.post(await books.run({ rows, period: '2023-10' }));
  await corrected(books, '2023-10-01-000001');
  return books;
}

describe('a payment that was countered as wrong', () => {
  it.each([
    ['more is due: the rest is paid', '1200', '200.00', '补发 200.00'],
    ['less is due: the rest is to be got back', '700', '-300.00', '扣回 300.00'],
    ['the same is due: nothing is paid', '1000', '0.00', '补发 0.00'],
  ])('is set off where %s', async (_what, 培训费, amount, words) => {
    const books = await withCorrection([TRAINED]);
    const again = await books.run({ rows: [{ ...TRAINED, 培训费 }], period: '2023-11' });
    expect(await outcome(again)).toEqual([`13a ${amount}`, '13b ALREADY_PAID']);
    const [payout] = await records(again, 'payouts.csv');
    expect(payout?.['计算依据']).toContain(`抵扣更正前已付 1000.00（2023-10-01-000001），${words}`);
    await books.post(again);
    const third = await books.run({ rows: [{ ...TRAINED, 培训费 }], period: '2023-12' });
    expect(await outcome(third)).toEqual(['13a ALREADY_PAID', '13b ALREADY_PAID']);
  });

  it.each([
    ['to another payee', SCHOOL],
    ['for another course', { ...TRAINED, 项目编号: 'ZX02' }],
  ])('holds what would be paid in full %s: its money is still out', async (_what, row) => {
    const books = await withCorrection([TRAINED]);
    const again = await books.run({ rows: [row], period: '2023-11' });
    expect(await outcome(again)).toEqual(['13a KEY_CONFLICT', '13b ALREADY_PAID']);
    const [held] = await records(again, 'exceptions.csv');
    expect(held?.['说明']).toContain('2023-10-01-000001（1000.00 元）');
  });

  it('is found by post too, where the run did not look at the ledger', async () => {
    const books = await withCorrection([TRAINED]);
    const blind = await books.run({
      rows: [{ ...TRAINED, 培训费: '1200' }],
      period: '2023-11',
      ledger: 'leave',
    });
    await expect(books.post(blind)).rejects.toThrow('更正待抵扣的是 2023-10-01-000001（1000.00 元）');
  });
});

describe('a certificate', () => {
  const LEVEL = {
    姓名: '甲一',
    证件号码: '310199198001010013',
    职业: '车工',
    技能等级: '高级工',
    证书编号: 'S000031010000123',
    发证日期: '2023-09-20',
    评价方式: '用人单位评价',
    评价机构: '甲机械有限公司',
    评价机构代码: '91310199MA00000152',
    评价机构所在区: '松江区',
  };

  it('that was paid for under another occupation is named, whatever the month', async () => {
    const books = await openBooks();
    await books.post(await books.run({ rows: [LEVEL], period: '2023-10' }));
    const again = await books.run({ rows: [{ ...LEVEL, 职业: '车工（数控）' }], period: '2023-11' });
    const exceptions = await records(again, 'exceptions.csv');
    const notice = exceptions.find((each) => each['代码'] === 'CERTIFICATE_CONFLICT');
    expect(notice?.['说明']).toBe(
      '同一证书编号在此前的拨付 2023-10-01-000001（2023-10 批次 01）1000.00 元 中属另一持证人、职业或等级',
    );
  });

  it.each([
    ['with a blank in it', '电工', '电 工', ''],
    ['in other brackets', '电工（维修）', '电工(维修)', ''],
    ['as its trade', '电工', '', '电工'],
    ['as both', '电工', '电工', '电工'],
  ])('whose occupation is told %s is the same one', async (_how, paid, 职业, 工种) => {
    const books = await openBooks();
    await books.post(await books.run({ rows: [{ ...LEVEL, 职业: paid }], period: '2023-10' }));
    const again = await books.run({ rows: [{ ...LEVEL, 职业, 工种 }], period: '2023-11' });
    const codes = (await records(again, 'exceptions.csv')).map((each) => each['代码']);
    expect(codes).toContain('ALREADY_PAID');
    expect(codes).not.toContain('CERTIFICATE_CONFLICT');
  });
});
