import { describe, expect, it } from 'vitest';
import { openBooks, TRAINED } from '../../books/paid-month.js';
import { books } from '../../books/books.js';
import { butie, trainee } from '../../cli/session.js';
import { explained, HONOURED } from './explained-books.js';

describe('what was paid before', () => {
  it('is named with its run, and the ledger with the entry that the run saw', async () => {
    const books = await openBooks();
    await books.post(await books.run({ rows: [TRAINED], period: '2023-10' }));
    const again = await books.run({ rows: [TRAINED], period: '2023-11' });
    await books.post(await books.run({ rows: [{ ...TRAINED, 姓名: '甲二' }], period: '2023-12' }));
    const out = await explained(again, '名册2.csv:2', books);
    expect(out).toContain('区专项培训费补贴（此前已拨付）');
    expect(out).toMatch(
      /已核对历史拨付（台账第 \d+ 条，[0-9a-f]{12}）：此前已付：2023-10-01-000001（1,000\.00 元）\n/,
    );
  });

  it('counts towards a number of payouts and a planned number of persons', async () => {
    const books = await openBooks();
    const month = (of: string) => ({ rows: [{ ...HONOURED, 发放月份: of }], period: of });
    await books.post(await books.run(month('2023-10')));
    const out = await explained(await books.run(month('2023-11')), '2023-11-01-000001', books);
    expect(out).toMatch(/：此前没有付过\n/);
    expect(out).toContain('至多 36 次：此前已付 1 次（最近一笔 2023-10-01-000001），本批在此之前 0 次\n');
  });

  it('is not looked up where the run did not, and needs the ledger where it did', async () => {
    const books = await openBooks();
    const alone = await books.run({ rows: [TRAINED], period: '2023-10', ledger: 'leave' });
    expect(await explained(alone, '名册1.csv:2', books)).toContain('未核对历史拨付\n');
    await books.post(alone);
    const looked = await books.run({ rows: [TRAINED], period: '2023-11' });
    const { code, error } = await butie('explain', looked, '名册2.csv:2');
    expect(code).toBe(2);
    expect(error).toMatch(/核对过历史拨付.*--ledger/s);
  });

  it('and countered as wrong is set off, line by line', async () => {
    const own = books('explained-correction');
    await own.post('2023-11-01', [trainee()]);
    await own.done('reverse', '2023-11-01-000001', '--kind', '更正', '--reason', '金额有误');
    const cheaper = trainee({ 培训费: '700' });
    const run = await own.run('2023-12-01', [cheaper]);
    const { out } = await own.done('explain', run, '2023-12-01-000001');
    expect(out).toContain(
      '区专项培训费补贴抵扣此前多付的以后，应向甲一扣回 300.00 元（拨付编号 2023-12-01-000001，',
    );
    expect(out.replace(/ +/g, ' ')).toContain(' 应付 700.00\n 更正补扣 -1000.00\n 应扣回 300.00\n');
    expect(out).toContain('此前的 2023-11-01-000001（1,000.00 元）已作更正，在本笔中抵扣\n');
  });
});
