import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundToFen, shareOf, yuanOf } from '../../src/model/money.js';

describe('a share of an amount', () => {
  test.each([
    { fen: 133_333, ratio: '0.65', share: 86_666, above: true },
    { fen: 133_333, ratio: '1', share: 133_333, above: false },
    { fen: 1, ratio: '0.5', share: 1, above: false },
    { fen: 3, ratio: '0.4999999', share: 1, above: true },
    { fen: 9_000_000_000_000, ratio: '0.777777', share: 6_999_993_000_000, above: false },
  ])('$ratio of $fen fen is $share fen', ({ fen, ratio, share, above }) => {
    expect(shareOf(fen, new Decimal(ratio))).toEqual({ fen: share, above });
  });

  test('is what exact arithmetic gives, rounded half up', () => {
    const fen = fc.integer({ min: 0, max: 99_999_999_999 });
    const ratio = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(fen, ratio, fc.integer({ min: 0, max: 8 }), (whole, digits, places) => {
        const share = new Decimal(`${digits}e-${places}`);
        const exact = yuanOf(whole).times(share);
        fc.pre(exact.lt(90_000_000_000));
        const rounded = roundToFen(exact);
        expect(shareOf(whole, share)).toEqual({ fen: rounded, above: exact.gt(yuanOf(rounded)) });
      }),
    );
  });
});
