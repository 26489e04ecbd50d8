import { expect, it } from 'vitest';
import { books } from '../../books/books.js';
import { butie, place, trainee } from '../../cli/session.js';

it('a run that was taken over from before the ledger is said to be so, and is no fault', async () => {
  const own = books('audit-imported');
  const run = await own.run('2023-11-01', [trainee()]);
  await own.done('ledger', 'import', run);
  const audited = async () => (await own.done('audit', run, '--inputs', place(''))).out;
  expect(await audited()).toMatch(/^复算一致.*；期初导入：台账第 1 条起 2 笔/);
  await own.done('reverse', '2023-11-01-000001', '--kind', '退汇', '--reason', '账号有误');
  expect(await audited()).toContain('其中 1 笔此后已冲销（退汇 1）');
});

it('one of another computation of that batch is not entered', async () => {
  const own = books('audit-imported-other');
  await own.done('ledger', 'import', await own.run('2023-11-01', [trainee()]));
  const run = await books('audit-imported-again').run('2023-11-01', [trainee({ 培训费: '900' })]);
  const { out } = await butie('audit', run, '--inputs', place(''), ...own.asks);
  expect(out).toContain('未入账：');
});
