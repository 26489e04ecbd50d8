import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AmountBins } from '../../src/report/amount-bins.js';

function binsOf(amounts: readonly number[]) {
  const bins = new AmountBins();
  for (const amount of amounts) bins.add(amount);
  return bins.bins();
}

it.each([
  ['a bound belongs to what begins with it', 500_00, 500_00, 1000_00],
  ['the fen below it does not', 499_99, 100_00, 500_00],
  ['nothing is transferred', 0, undefined, 1],
  ['got back', -1_00, undefined, 1],
  ['one fen', 1, 1, 100_00],
  ['as much as there is', 9e15, 1_000_000_00, undefined],
])('%s: %d fen', (_, amount, from, below) => {
  expect(binsOf([amount])).toEqual([{ from, below, payouts: 1, amount }]);
});

it('every payout is in one bin, between its bounds, and none is lost', () => {
  const amounts = fc.array(fc.integer({ min: -300_000_00, max: 300_000_000 }), { maxLength: 60 });
  fc.assert(
    fc.property(amounts, (all) => {
      const bins = binsOf(all);
      const expected = bins.map(({ from = -Infinity, below = Infinity }) =>
        all.filter((amount) => amount >= from && amount < below),
      );
      expect(bins.map(({ payouts }) => payouts)).toEqual(expected.map((list) => list.length));
      expect(bins.map(({ amount }) => amount)).toEqual(
        expected.map((list) => list.reduce((sum, amount) => sum + amount, 0)),
      );
      expect(expected.flat()).toHaveLength(all.length);
    }),
  );
});
