import { expect, it } from 'vitest';
import { table } from '../../../src/cli/print/table.js';

it('aligns columns, a Chinese character counting as two', () => {
  const rows = [
    ['名册', '12 行'],
    ['a.csv', '3 行'],
  ];
  expect(table(rows, [1])).toBe(['  名册   12 行\n', '  a.csv   3 行\n'].join(''));
});

it.each([
  ['甲'.repeat(200), '甲'.repeat(200)],
  ['甲'.repeat(201), `${'甲'.repeat(200)}…`],
  ['甲'.repeat(1_000_000), `${'甲'.repeat(200)}…`],
  [`${'a'.repeat(199)}😀，`, `${'a'.repeat(199)}…`],
])('cuts what is too long to be read, case %#', (text, shown) => {
  expect(table([[text]], [])).toBe(`  ${shown}\n`);
});
