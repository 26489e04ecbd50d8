import { expect, it } from 'vitest';
import { butie, file, place, trainee, trainingCsv } from '../cli/session.js';
import { books, type Books } from './books.js';

/** With a blank between them, a 拨付编号 and an amount have as many digits as a number of a person, and would be masked as one. */
const PAYOUT = '2023-11-01-000001';

async function corrected(own: Books): Promise<void> {
  await own.post('2023-11-01', [trainee()]);
  await own.done('reverse', PAYOUT, '--kind', '更正', '--reason', '金额有误');
}

it('both can be read where post says which correction a run left out', async () => {
  const own = books('number-post');
  await corrected(own);
  const roster = await file('number-post-blind.csv', trainingCsv([trainee({ 培训费: '1200' })]));
  const blind = place('number-post-blind');
  await butie('run', roster, '--period', '2023-12', '--out', blind);
  const names = ['--prepared-by', '甲', '--approved-by', '乙'];
  const { error } = await butie('post', blind, ...names, ...own.asks);
  expect(error).toContain(`更正待抵扣的是 ${PAYOUT}（1000.00 元）`);
});

it('both can be read where import says which payment of a run was not paid out', async () => {
  const own = books('number-import');
  await corrected(own);
  const less = await own.run('2023-12-01', [trainee({ 培训费: '700' })]);
  const other = books('number-import-other');
  const { error } = await butie('ledger', 'import', less, ...other.asks);
  expect(error).toContain('“2023-12-01-000001（-300.00 元）” 抵扣更正后没有付出');
});
