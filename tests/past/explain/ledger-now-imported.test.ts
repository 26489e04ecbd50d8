import { expect, it } from 'vitest';
import { books } from '../../books/books.js';
import { trainee } from '../../cli/session.js';

const FIRST = '2023-11-01-000001';
const reverse = ['reverse', FIRST, '--kind', '退汇', '--reason', '账号有误'];

it('a payout of a run that was taken over from before the ledger is told of as its own', async () => {
  const own = books('now-imported');
  const run = await own.run('2023-11-01', [trainee()]);
  await own.done('ledger', 'import', run);
  const told = async (): Promise<string> => (await own.done('explain', run, FIRST)).out;
  expect(await told()).toContain(`\n  ${FIRST} 期初导入，台账第 1 条，1,000.00 元的付款日期没有登记。\n`);
  await own.done(...reverse);
  expect(await told()).toMatch(/ 期初导入，台账第 1 条，.*作退汇处理（台账第 3 条，事由：账号有误）/);
  expect((await own.done('explain', run, FIRST, '--lang', 'en')).out).toContain(
    `${FIRST} was taken over from before the ledger (entry 1); `,
  );
});

it('and one of another computation of that batch is not', async () => {
  const own = books('now-imported-other');
  await own.done('ledger', 'import', await own.run('2023-11-01', [trainee()]));
  const other = books('now-imported-again');
  const run = await other.run('2023-11-01', [trainee({ 培训费: '900' })]);
  const { out } = await own.done('explain', run, FIRST);
  expect(out).toContain(`台账第 1 条所记的不是这次计算的结果，不能说明 ${FIRST}`);
});
