import { expect, it } from 'vitest';
import { books } from '../../books/books.js';
import { trainee } from '../../cli/session.js';

const ROWS = [
  trainee(),
  trainee({ 姓名: '甲二', 证件号码: '310199198402290028' }),
  trainee({ 姓名: '甲三', 证件号码: '310199198811120054' }),
];

/** 2023-11-01-000001 to -000006, of which some are countered, and of one correction the money is demanded back. */
const COUNTERED = [
  ['1', '退汇'],
  ['2', '追回'],
  ['3', '更正'],
  ['5', '更正'],
  ['5', '追回'],
];

it('a run of which payments were countered since is still what it was, and says how many', async () => {
  const own = books('audit-countered');
  const run = await own.post('2023-11-01', ROWS);
  expect((await own.done('audit', run)).out).not.toContain('冲销');
  for (const [serial, kind = ''] of COUNTERED)
    await own.done('reverse', `2023-11-01-00000${serial}`, '--kind', kind, '--reason', '示例');
  const { out } = await own.done('audit', run);
  expect(out).toMatch(
    /^复算一致.*；已入账且与台账一致：台账第 1 条，[^；]+；其中 4 笔此后已冲销（退汇 1、追回 1、更正 2）  [0-9a-f]{12}\n$/,
  );
  expect((await own.done('audit', run, '--lang', 'en')).out).toContain(
    '; 4 of them countered since (退汇 1, 追回 1, 更正 2)',
  );
  expect(await own.told('audit', run)).toMatchObject({
    same: true,
    posting: {
      is: 'posted',
      differences: [],
      countered: [
        { how: '退汇', payouts: 1 },
        { how: '追回', payouts: 1 },
        { how: '更正', payouts: 2 },
      ],
    },
  });
});
