import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskNumber } from '../../src/model/mask-number.js';

describe('maskNumber', () => {
  it.each([
    ['310199197001010019', '310***********0019'],
    ['12345678', '123*5678'],
    ['1234567', '1******'],
    ['1', '1'],
    ['', ''],
    ['𠮷1234567', '𠮷12*4567'],
    ['𠮷野家', '𠮷**'],
  ])('%j → %j', (text, expected) => {
    expect(maskNumber(text)).toBe(expected);
  });

  it('shows seven characters at most and keeps the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 24 }), (text) => {
        const before = Array.from(text);
        const after = Array.from(maskNumber(text));
        expect(after).toHaveLength(before.length);
        const shown = before.length <= 7 ? [0] : [0, 1, 2, -4, -3, -2, -1];
        const places = new Set(shown.map((at) => (at < 0 ? at + before.length : at)));
        expect(after).toEqual(before.map((character, index) => (places.has(index) ? character : '*')));
      }),
    );
  });
});
