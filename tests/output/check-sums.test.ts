import { describe, expect, it } from 'vitest';
import { checkSums } from '../../src/output/check-sums.js';
import { asPayout, payout, totalsOf } from './sample-run.js';

const stated = totalsOf([asPayout(payout(1)), asPayout(payout(2, { department: 'union', rule: '11a' }))]);
const one = { payouts: 1, amount: 60_000 };
const book = (key: string, rule: string, tally = one) => ({
  department: { key },
  tallies: new Map([[rule, tally]]),
});

describe('checkSums', () => {
  it('is content where what was written comes to what is stated', () => {
    expect(() => checkSums(stated, [book('hrss', '3a'), book('union', '11a')])).not.toThrow();
  });

  it.each([
    [
      'a payout that is not stated',
      [book('hrss', '3a', { payouts: 2, amount: 60_000 }), book('union', '11a')],
    ],
    ['a fen too little', [book('hrss', '3a', { payouts: 1, amount: 59_999 }), book('union', '11a')]],
    ['a missing department', [book('hrss', '3a')]],
    ['another rule', [book('hrss', '13b'), book('union', '11a')]],
  ])('throws for %s', (_, books) => {
    expect(() => checkSums(stated, books)).toThrow(/sums differ/);
  });
});
