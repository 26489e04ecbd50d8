import { expect, it } from 'vitest';
import { type Money, moneyOut } from '../../src/ledger/sqlite/money-out.js';

const STANDS = { countered: '', demanded: false, settled: false, deducted: false };
const CORRECTED = { ...STANDS, countered: '更正' };
const DEMANDED = { ...CORRECTED, demanded: true };
const BACK = { ...DEMANDED, settled: true };
const first = (more: Omit<Money, 'payout' | 'amount' | 'setOff'>): Money => ({
  payout: 'p-1',
  amount: 1200,
  setOff: 0,
  ...more,
});
/** 1800 is due, 1200 of it was paid before. */
const toppedUp = (more: typeof STANDS): Money => ({
  ...first(more),
  payout: 'p-2',
  amount: 1800,
  setOff: 1200,
});
/** 500 is due, 1200 was paid before: 700 to be got back. */
const deducted = (more: typeof STANDS): Money => ({
  ...first(more),
  payout: 'p-2',
  amount: 500,
  setOff: 1200,
});

it.each([
  ['a payment', [first(STANDS)], [1200]],
  ['returned by the bank', [first({ ...STANDS, countered: '退汇' })], [0]],
  ['demanded, not back', [first({ ...STANDS, countered: '追回' })], [1200]],
  ['demanded and back', [first({ ...STANDS, countered: '追回', settled: true })], [0]],
  ['corrected, not set off', [first(CORRECTED)], [1200]],
  ['corrected, then demanded', [first(DEMANDED)], [1200]],
  ['corrected, then demanded and back', [first(BACK)], [0]],
  ['what sets off adds what it pays', [first(CORRECTED), toppedUp(STANDS)], [1200, 600]],
  ['set off, then demanded', [first(CORRECTED), toppedUp(DEMANDED)], [1200, 600]],
  ['set off, then demanded and back: where each was paid', [first(CORRECTED), toppedUp(BACK)], [0, 0]],
  ['a deduction not back', [first(CORRECTED), deducted(STANDS)], [1200, 0]],
  [
    'a deduction back: from what it was deducted from',
    [first(CORRECTED), deducted({ ...STANDS, deducted: true })],
    [500, 0],
  ],
  [
    'a chain, the last demanded and back',
    [first(CORRECTED), toppedUp(CORRECTED), { ...first(BACK), payout: 'p-3', amount: 2000, setOff: 1800 }],
    [0, 0, 0],
  ],
  [
    'a chain, the last with a deduction that is back: the latest money first',
    [
      first(CORRECTED),
      toppedUp(CORRECTED),
      { ...first({ ...STANDS, deducted: true }), payout: 'p-3', amount: 900, setOff: 1800 },
    ],
    [900, 0, 0],
  ],
] as const)('%s', (_, payments: readonly Money[], out) => {
  const setOffBy = ({ payout }: Money): Money | undefined =>
    payments[payments.findIndex((each) => each.payout === payout) + 1];
  expect(payments.map((payment) => moneyOut(payment, setOffBy))).toEqual(out);
});
