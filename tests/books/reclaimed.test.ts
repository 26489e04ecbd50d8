import { describe, expect, it } from 'vitest';
import type { ReversalKind } from '../../src/books/counter-entry.js';
import { reversePayments } from '../../src/books/reverse.js';
import { openBooks, outcome, records, TRAINED, type Books, type Cells } from './paid-month.js';

const course = (number: string, fee = '1000'): Cells => ({ ...TRAINED, 项目编号: number, 培训费: fee });
const OTHER_PERSON = { ...course('ZX09'), 姓名: '乙二', 证件号码: '310199198402290028' };

async function reverse(books: Books, how: ReversalKind, given: string): Promise<void> {
  const { ledger } = books;
  const at = '2024-01-06T09:00:00.000Z';
  await reversePayments({ given, ledger, at, how, reason: '测试', by: '' });
}

/** A month with two courses of one person, all of it corrected. */
async function corrected(): Promise<Books> {
  const books = await openBooks();
  await books.post(await books.run({ rows: [course('ZX01'), course('ZX02')], period: '2023-10' }));
  await reverse(books, '更正', '2023-10-01');
  return books;
}

describe('what was countered as wrong, of one person and rule', () => {
  it('is set off each by the row that claims it again, and holds up no other row after those', async () => {
    const books = await corrected();
    const rows = [course('ZX02', '900'), course('ZX01', '1200'), course('ZX03')];
    const run = await books.run({ rows, period: '2023-11' });
    expect(await outcome(run)).toEqual([
      '13a -100.00',
      '13b 0.00',
      '13a 200.00',
      '13a 1000.00',
      '13b DUPLICATE_IN_BATCH',
      '13b DUPLICATE_IN_BATCH',
    ]);
    await books.post(run);
  });

  it('holds up another thing while no row before has set it off', async () => {
    const books = await corrected();
    const run = await books.run({ rows: [course('ZX03'), course('ZX02')], period: '2023-11' });
    expect(await outcome(run)).toEqual([
      '13b 0.00',
      '13a 0.00',
      '13a KEY_CONFLICT',
      '13b DUPLICATE_IN_BATCH',
    ]);
  });

  it('and opened anew by a return of what set it off keeps a run of before that from being posted', async () => {
    const books = await openBooks();
    await books.post(await books.run({ rows: [course('ZX01')], period: '2023-10' }));
    await reverse(books, '更正', '2023-10-01-000001');
    await books.post(await books.run({ rows: [course('ZX01', '1500')], period: '2023-11' }));
    const run = await books.run({ rows: [course('ZX02')], period: '2023-12' });
    await reverse(books, '退汇', '2023-11-01-000001');
    await expect(books.post(run)).rejects.toThrow('2023-10-01-000001');
  });

  it('is named with whatever else is paid to the payee, once', async () => {
    const books = await openBooks();
    const unit = { 收款方: '培训机构' };
    await books.post(await books.run({ rows: [{ ...course('ZX01'), ...unit }], period: '2023-10' }));
    await reverse(books, '更正', '2023-10-01-000001');
    const rows = [
      { ...OTHER_PERSON, ...unit },
      { ...OTHER_PERSON, ...unit, 项目编号: 'ZX10' },
    ];
    const notices = await records(await books.run({ rows, period: '2023-11' }), 'exceptions.csv');
    const named = notices.filter((each) => each['代码'] === 'POSSIBLE_DOUBLE_BENEFIT');
    expect(named.map((each) => `${each['行号']} ${each['说明']}`)).toEqual([
      '2 戊培训学校有已冲销、款项未了结的付款：2023-10-01-000001（1000.00 元，更正，待抵扣）',
    ]);
  });

  it('of after the run was computed keeps it from being posted', async () => {
    const books = await openBooks();
    await books.post(await books.run({ rows: [course('ZX01')], period: '2023-10' }));
    const run = await books.run({ rows: [course('ZX02')], period: '2023-11' });
    await reverse(books, '更正', '2023-10-01-000001');
    await expect(books.post(run)).rejects.toThrow('2023-10-01-000001');
  });
});
