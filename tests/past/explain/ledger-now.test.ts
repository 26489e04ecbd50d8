import { describe, expect, it } from 'vitest';
import { type Books, books } from '../../books/books.js';
import { trainee } from '../../cli/session.js';

const FIRST = '2023-11-01-000001';
const ENTERED = `${FIRST} 已入账（台账第 2 条，2023-11 批次 01）`;
const PAID = `${ENTERED}，银行于 2023-11-20 付出 1,000.00 元（凭证 V-1）。`;
const UNPAID = `${ENTERED}，1,000.00 元的付款日期没有登记。`;

const reverse = (kind: string) => ['reverse', FIRST, '--kind', kind, '--reason', `${kind}示例`];
const settle = (date: string, voucher: string) => [
  'ledger',
  'settle',
  FIRST,
  '--date',
  date,
  '--voucher',
  voucher,
];
const BANK = settle('2023-11-20', 'V-1');

/** What stands under that heading, the days of counter-entries (the clock's) as 某日. */
async function told(own: Books, run: string, payout: string): Promise<readonly string[]> {
  const lines = (await own.done('explain', run, payout)).out.split('\n');
  const from = lines.findIndex((line) => line.startsWith('台账现状'));
  if (from < 0) return [];
  return lines
    .slice(from, lines.indexOf('', from))
    .map((line) => line.trim().replaceAll(/\d{4}-\d\d-\d\d(?= 作| 转为)/g, '某日'));
}

describe('what became of a payout is told as the ledger stands today', () => {
  it.each([
    ['nothing so far', [], UNPAID],
    ['paid by the bank', [BANK], PAID],
    [
      'returned by the bank',
      [reverse('退汇')],
      `${UNPAID}某日 作退汇处理（台账第 4 条，事由：退汇示例），款项已由银行退回。`,
    ],
    [
      'demanded back',
      [BANK, reverse('追回')],
      `${PAID}某日 作追回处理（台账第 5 条，事由：追回示例），款项尚未退回。`,
    ],
    [
      'got back',
      [BANK, reverse('追回'), settle('2023-12-08', 'R-1')],
      `${PAID}某日 作追回处理（台账第 5 条，事由：追回示例），款项已于 2023-12-08 退回（凭证 R-1）。`,
    ],
    [
      'corrected',
      [reverse('更正')],
      `${UNPAID}某日 作更正处理（台账第 4 条，事由：更正示例），已付的款项尚待抵扣。`,
    ],
    [
      'corrected, and demanded back after all',
      [reverse('更正'), reverse('追回')],
      `${UNPAID}某日 作更正处理（台账第 4 条，事由：更正示例），某日 转为追回（台账第 5 条，事由：追回示例），款项尚未退回。`,
    ],
  ])('%s', async (name, commands, sentences) => {
    const own = books(`now-${name}`);
    const run = await own.post('2023-11-01', [trainee()]);
    for (const command of commands) await own.done(...command);
    const [title, ...said] = await told(own, run, FIRST);
    expect(title).toBe(`台账现状（截至第 ${3 + commands.length} 条）`);
    expect(said).toEqual([sentences]);
  });

  it('set off in a later payout, and that one itself', async () => {
    const own = books('now-set-off');
    const run = await own.post('2023-11-01', [trainee()]);
    await own.done(...reverse('更正'));
    const later = await own.post('2023-12-01', [trainee({ 培训费: '700' })]);
    expect((await told(own, run, FIRST)).at(-1)).toMatch(
      /，已付的款项已在后来的拨付 2023-12-01-000001 中抵扣。$/,
    );
    expect((await told(own, later, '2023-12-01-000001')).at(-1)).toBe(
      '2023-12-01-000001 已入账（台账第 6 条，2023-12 批次 01），应扣回的 300.00 元尚未到账。',
    );
  });
});
