import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textHash } from '../../src/model/text-hash.js';

it('is an exact number, the same for the same text and another for any other', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(Number.isSafeInteger(textHash(one))).toBe(true);
      expect(textHash(one) === textHash(other)).toBe(one === other);
    }),
    { numRuns: 2000 },
  );
});

it('uses all its bits: of a hundred thousand account numbers no two meet', () => {
  const hashes = Array.from({ length: 100_000 }, (_, index) => textHash(`62000000000${80_000_000 + index}`));
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(Math.max(...hashes.slice(0, 1000))).toBeGreaterThan(2 ** 52);
});
