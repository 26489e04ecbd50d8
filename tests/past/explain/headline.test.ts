import { describe, expect, it } from 'vitest';
import { books, type Books } from '../../books/books.js';
import { file, trainee } from '../../cli/session.js';

const OPENING =
  '拨付编号,期间,规则,收款人,收款人证件号码,金额\nJB-1,2023-10,13a,甲一,310199197001010019,1000\n';

/** What is said of the first row of a month, and what of it in the first sentence. */
async function explained(
  own: Books,
  row: string,
  ...more: readonly string[]
): Promise<{ readonly first: string; readonly rest: string }> {
  const run = await own.run('2023-12-01', [row]);
  const { out } = await own.done('explain', run, `${run.replace(/^.*\//, '')}.csv:2`, ...more);
  const end = out.indexOf('\n');
  return { first: out.slice(0, end), rest: out.slice(end) };
}

describe('a claim that is held for an earlier correction', () => {
  it.each([
    ['zh', '区专项培训费补贴（此前的更正尚未了结）；', '；待此前的付款了结后重新计算。'],
    ['en', '区专项培训费补贴 (an earlier correction is still open)', 'when the earlier payment is settled.'],
  ])('is headed by that, not by rows that contradict each other: %s', async (language, title, awaited) => {
    const own = books(`headline-unsettled-${language}`);
    await own.post('2023-11-01', [trainee()]);
    await own.done('reverse', '2023-11-01-000001', '--kind', '更正', '--reason', '金额有误');
    const { first, rest } = await explained(own, trainee({ 项目编号: 'ZX02' }), '--lang', language);
    expect(first).toContain(title);
    expect(first).toContain(awaited);
    expect(first).not.toContain('多方申报');
    expect(rest).toContain('更正未了结的付款：2023-11-01-000001（1000.00 元）');
  });
});

describe('a claim of which the same amount was paid before the ledger, for what is not said', () => {
  it.each([
    ['zh', '（此前已有同额拨付，按同一事项对待）', '，金额相同，按同一事项对待：期初记录未写明项目编号、'],
    [
      'en',
      '(the same amount was paid before and is taken for the same)',
      '; the amount being the same, it is',
    ],
  ])('is told so in head and body alike: %s', async (language, title, body) => {
    const own = books(`headline-unsure-${language}`);
    await own.done('ledger', 'import', await file(`opening-${language}.csv`, OPENING));
    const { first, rest } = await explained(own, trainee(), '--lang', language);
    expect(first).toContain(`区专项培训费补贴${language === 'en' ? ' ' : ''}${title}`);
    expect(first).not.toContain('（此前已拨付）');
    expect(rest).toContain(body);
    expect(rest).not.toContain('不能确定是否同一事项');
  });
});

it('a claim paid before for the same is headed as ever', async () => {
  const own = books('headline-paid');
  await own.post('2023-11-01', [trainee()]);
  const { first, rest } = await explained(own, trainee());
  expect(first).toContain('不予拨付：区专项培训费补贴（此前已拨付）；');
  expect(rest).toContain('此前已付：2023-11-01-000001（1,000.00 元）\n');
});
