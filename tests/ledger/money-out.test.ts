import { expect, it } from 'vitest';
import { moneyOut } from '../../src/ledger/sqlite/money-out.js';

const PAID = { amount: 1200, setOff: 0, countered: '', demanded: false, settled: false, deducted: false };
/** 1800 is due, 1200 of it was paid before. */
const TOPPED_UP = { ...PAID, amount: 1800, setOff: 1200 };
/** 600 is due, 1200 was paid before. */
const DEDUCTED = { ...PAID, amount: 600, setOff: 1200 };

it.each([
  ['a payment', PAID, 1200],
  ['returned by the bank', { ...PAID, countered: '退汇' }, 0],
  ['demanded, not back', { ...PAID, countered: '追回' }, 1200],
  ['demanded and back', { ...PAID, countered: '追回', settled: true }, 0],
  ['corrected, whether set off or not', { ...PAID, countered: '更正' }, 1200],
  ['corrected, then demanded', { ...PAID, countered: '更正', demanded: true }, 1200],
  ['corrected, then demanded and back', { ...PAID, countered: '更正', demanded: true, settled: true }, 0],
  ['what sets off adds what it pays', TOPPED_UP, 600],
  ['set off, then returned by the bank', { ...TOPPED_UP, countered: '退汇' }, 0],
  [
    'set off, corrected, demanded and back: with what it had set off',
    { ...TOPPED_UP, countered: '更正', demanded: true, settled: true },
    -1200,
  ],
  ['a deduction not back', DEDUCTED, 0],
  ['a deduction back', { ...DEDUCTED, deducted: true }, -600],
] as const)('%s', (_, payment, out) => {
  expect(moneyOut(payment)).toBe(out);
});
