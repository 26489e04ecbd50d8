import { describe, expect, it } from 'vitest';
import { openRunSums } from '../../src/books/run-sums.js';
import type { RunPayment } from '../../src/past/run-payments.js';
import { manifestOf } from '../../src/past/manifest.js';
import { openBooks, TRAINED } from './paid-month.js';
import { runPayments } from '../../src/past/run-payments.js';

/** 13a 1000.00 and 13b 300.00 of one person, as the run wrote them. */
async function written() {
  const books = await openBooks();
  const run = await books.run({ rows: [TRAINED], period: '2023-10', ledger: 'leave' });
  const payments: RunPayment[] = [];
  for await (const payment of runPayments(run)) payments.push(payment);
  return { payments, manifest: await manifestOf(run) };
}

/** What is said of the payments, changed. */
async function said(change: (payments: RunPayment[]) => readonly RunPayment[]): Promise<string> {
  const { payments, manifest } = await written();
  const sums = openRunSums('run', manifest);
  try {
    for (const payment of change(payments)) sums.take(payment);
    sums.finish();
    return 'all right';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const with1st =
  (changed: (first: RunPayment) => RunPayment) =>
  (payments: RunPayment[]): readonly RunPayment[] =>
    payments.map((payment, index) => (index === 0 ? changed(payment) : payment));

const saying = (payment: RunPayment, column: string, text: string): RunPayment => ({
  ...payment,
  line: { ...payment.line, get: (name) => (name === column ? text : payment.line.get(name)) },
});

describe('the payments of a run', () => {
  it('are all right as they were written', async () =>
    expect(await said((payments) => payments)).toBe('all right'));

  it.each<readonly [string, (payments: RunPayment[]) => readonly RunPayment[], string]>([
    [
      'twice for one thing',
      (all) => [...all, ...all.slice(0, 1).map((payment) => ({ ...payment, payout: '2023-10-01-000003' }))],
      '2023-10-01-000003 与前面一笔是同一事项',
    ],
    [
      'under a number of another batch',
      with1st((first) => ({ ...first, payout: '2099-01-01-000001' })),
      '应为 2023-10-01-000001',
    ],
    ['of another month', with1st((first) => saying(first, '期间', '2021-01')), '期间是“2021-01”'],
    ['of nothing', with1st((first) => ({ ...first, net: 0 })), '不是一笔拨付'],
    [
      'to be got back without a correction',
      with1st((first) => ({ ...first, net: -100_000 })),
      '不是一笔拨付',
    ],
    ['of another sum', with1st((first) => ({ ...first, net: 900_000 })), '清单记 2 笔 1300.00 元'],
    ['one less', (all) => all.slice(0, 1), '清单记 2 笔 1300.00 元'],
    ['of another rule', with1st((first) => saying(first, '规则', '13b')), '“13b”的笔数或金额与清单不符'],
    [
      'from another fund',
      with1st((first) => saying(first, '资金来源', '别的')),
      '“别的”的笔数或金额与清单不符',
    ],
  ])('%s are refused', async (_what, change, problem) => expect(await said(change)).toContain(problem));
});
