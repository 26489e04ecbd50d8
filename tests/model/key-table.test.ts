import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyTable } from '../../src/model/key-table.js';

describe('KeyTable', () => {
  it('numbers keys in the order of their first appearance', () => {
    const table = new KeyTable();
    expect(['甲', '乙', '甲', '', '丙', ''].map((key) => table.add(key))).toEqual([0, 1, 0, 2, 3, 2]);
    expect(table.size).toBe(4);
    expect(table.find('丙')).toBe(3);
    expect(table.find('丁')).toBeUndefined();
    expect(table.size).toBe(4);
  });

  it('answers as a Map does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.string({ maxLength: 4, unit: 'binary' }))), (steps) => {
        const table = new KeyTable();
        const map = new Map<string, number>();
        for (const [adding, key] of steps) {
          if (adding) {
            if (!map.has(key)) map.set(key, map.size);
            expect(table.add(key)).toBe(map.get(key));
          }
          expect(table.find(key)).toBe(map.get(key));
        }
        expect(table.size).toBe(map.size);
      }),
    );
  });

  it('keeps keys apart that differ only in padding, order or length', () => {
    const keys = ['a', 'a\0', 'a\0\0', '\0a', 'ab', 'ba', '', '\0', '\0\0', '\0\0\0'];
    const table = new KeyTable();
    expect(keys.map((key) => table.add(key))).toEqual(keys.map((_, index) => index));
  });

  it('keeps 300,000 look-alike ids apart over several chunks and doublings', () => {
    const table = new KeyTable();
    const id = (n: number) => `310199${19500101 + (n % 7)}${String(n).padStart(6, '0')}\n课程${n % 3}`;
    for (let n = 0; n < 300_000; n++) table.add(id(n));
    expect(table.size).toBe(300_000);
    for (const n of [0, 1, 1_023, 1_024, 65_536, 299_999]) expect(table.find(id(n))).toBe(n);
    expect(table.find(id(300_000))).toBeUndefined();
  });
});
