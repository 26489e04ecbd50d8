import { expect, it } from 'vitest';
import { butie } from '../cli/session.js';
import { enterOlder } from './older-opening.js';
import { looking, openOffice } from './posting.js';

it('a batch is not taken for a payment from before the ledger that bears its name', async () => {
  const office = await openOffice();
  await office.run('a', []);
  await office.post('a');
  await enterOlder('2023-12-01', office);
  const reverse = (name: string) =>
    butie('reverse', name, '--kind', '退汇', '--reason', '测试', ...looking(office));
  expect(await reverse('2023-12-01')).toMatchObject({ code: 2, error: expect.stringContaining('分不清') });
  expect(await reverse(office.at('a'))).toMatchObject({
    code: 0,
    out: expect.stringContaining('2023-12-01'),
  });
});

it('a name that holds a number of a person is masked in the ledger', async () => {
  const office = await openOffice();
  await office.run('a', [], [{ 姓名: '甲一310199197001010019' }]);
  await office.post('a');
  const { out } = await butie('ledger', 'list', '--json', ...looking(office));
  expect(out).toContain('甲一310***********0019');
  expect(out).not.toContain('310199197001010019');
});
