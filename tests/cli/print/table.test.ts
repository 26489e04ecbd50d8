import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { table } from '../../../src/cli/print/table.js';
import { wrapped } from '../../../src/cli/print/wrapped.js';

it('aligns columns, a Chinese character counting as two', () => {
  const rows = [
    ['名册', '12 行'],
    ['a.csv', '3 行'],
  ];
  expect(table(rows, [1], undefined)).toBe(['  名册   12 行\n', '  a.csv   3 行\n'].join(''));
});

it.each([
  ['甲'.repeat(200), '甲'.repeat(200)],
  ['甲'.repeat(201), `${'甲'.repeat(200)}…`],
  ['甲'.repeat(1_000_000), `${'甲'.repeat(200)}…`],
  [`${'a'.repeat(199)}😀，`, `${'a'.repeat(199)}…`],
])('cuts what is too long to be read, case %#', (text, shown) => {
  expect(table([[text]], [], undefined)).toBe(`  ${shown}\n`);
});

describe('on a narrow terminal', () => {
  const NAME = '买买提·阿不都热合曼·吐尔逊江·艾合买提𠮷';

  it('folds wide columns within themselves, and cuts nothing', () => {
    const rows = [
      ['名册.xlsx:3', NAME, '出勤率为“69.99%”，要求出勤率不低于 70%', '1,000.00'],
      ['名册.xlsx:4', '甲一', '正常', '20.00'],
    ];
    const text = table(rows, [3], 60);
    const lines = text.trimEnd().split('\n');
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(60);
    expect(lines.filter((line) => line.includes('1,000.00'))).toHaveLength(1);
    const letters = (all: string): readonly string[] =>
      [...all].filter((each) => each !== ' ' && each !== '\n').toSorted();
    expect(letters(text)).toEqual(letters(rows.flat().join('')));
  });

  it.each([
    ['a b c', 5, ['a b c']],
    ['hello world again', 11, ['hello world', 'again']],
    ['hello worlds', 8, ['hello', 'worlds']],
    ['出勤率不低于', 5, ['出勤', '率不', '低于']],
    [NAME, 20, ['买买提·阿不都热合曼·', '吐尔逊江·艾合买提𠮷']],
    ['𠮷𠮷𠮷', 4, ['𠮷𠮷', '𠮷']],
    ['', 4, ['']],
    ['甲', 1, ['甲']],
  ])('%s within %i columns: %j', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  it('keeps every character, whatever the text and the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 2, max: 20 }),
        (text, width) => {
          const lines = wrapped(text, width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
    );
  });
});
