import { expect, it } from 'vitest';
import { books } from '../../books/books.js';
import { place, trainee } from '../../cli/session.js';

it('a name that holds a number of a person agrees with the ledger, which keeps it masked', async () => {
  const own = books('audit-masked-name');
  const run = await own.post('2023-11-01', [trainee({ 姓名: '甲一310199197001010019' })]);
  const { out } = await own.done('audit', run, '--inputs', place(''));
  expect(out).toContain('已入账且与台账一致');
});
