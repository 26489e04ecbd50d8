import { describe, expect, it } from 'vitest';
import { readPersonNumber } from '../../src/model/person-id.js';
import { readUnitCode } from '../../src/model/unit-code.js';
import { openMasks } from '../../src/rulebook/masking/masks.js';
import { syntheticPerson } from '../../src/rulebook/masking/synthetic-person.js';
import { syntheticUnit } from '../../src/rulebook/masking/synthetic-unit.js';

describe('a synthetic number', () => {
  it.each([
    ['居民身份证', '310101199003070017', '1990-03-01', '男'],
    ['居民身份证', '31010119900307002X', '1990-03-01', '女'],
    ['居民身份证', '310101900307001', '1990-03-01', '男'],
    ['港澳居民居住证', '810000199003070017', '1990-03-01', '男'],
    ['台湾居民居住证', '830000199003070025', '1990-03-01', '女'],
    ['外国人永久居留身份证', '931156199003070017', '1990-03-01', '男'],
  ])('of a %s (%s) has its document, the birth asked for and the sex', (document, number, birth, sex) => {
    const made = readPersonNumber(syntheticPerson(number, birth, 1) ?? '');
    expect(made.ok && made.person).toMatchObject({ document, birth, sex });
  });

  it('of a passport keeps its letters only', () => {
    expect(syntheticPerson('EA1234567', undefined, 2)).toBe('EA0000002');
  });

  it('is not made where its form has no place for what it must hold', () => {
    expect(syntheticPerson('USA310065021551', '1965-02-01', 1)).toBeUndefined();
  });
});

it.each(['91', '52', '12'])(
  'a synthetic code of kind %s is valid, for every unit of a row another',
  (kind) => {
    const codes = [1, 2, 3, 4].map((serial) => syntheticUnit(`${kind}310101MA1FPX1234`, serial));
    expect(codes.every((code) => readUnitCode(code).ok && code.startsWith(`${kind}310199`))).toBe(true);
    expect(new Set(codes).size).toBe(4);
  },
);

it('the same thing is replaced by the same thing, and another by another', () => {
  const masks = openMasks();
  const names = ['王小明', '李大华', '王小明'].map((name) => masks.personName(name));
  expect(names).toEqual(['甲一', '乙二', '甲一']);
  expect([
    masks.word('KC-1', '项目编号'),
    masks.word('ｋｃ-1', '项目'),
    masks.word('KC-2', '项目编号'),
  ]).toEqual(['项目编号一', '项目编号一', '项目编号二']);
  expect([masks.known('KC-1'), masks.known('KC-3')]).toEqual(['项目编号一', undefined]);
});
