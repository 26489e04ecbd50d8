import { expect, it } from 'vitest';
import { openBooks, TRAINED } from '../../books/paid-month.js';
import { explained, reversed } from './explained-books.js';

const course = (number: string) => ({ ...TRAINED, 项目编号: number });

it('a row is told to be held by a correction, too, where another row of the batch sets off one of two', async () => {
  const own = await openBooks();
  await own.post(await own.run({ rows: [course('ZX01'), course('ZX02')], period: '2023-10' }));
  await reversed('2023-10-01', '更正', own);
  const run = await own.run({ rows: [course('ZX02'), course('ZX03')], period: '2023-11' });
  const [sentence] = (await explained(run, '名册2.csv:3', own)).split('\n');
  expect(sentence).toContain('区专项培训费补贴（此前的更正尚未了结）');
  expect(sentence).toContain('；待此前的付款了结后重新计算。');
});
