import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { figuresIn } from '../../../src/rulebook/lint/figures.js';

test.each([
  ['给予10万元工作资助', ['yuan 100000']],
  ['1-3 万元/项目/家', ['yuan 10000', 'yuan 30000']],
  ['2.5 万元/年', ['yuan 25000']],
  ['5000 元/人/项目', ['yuan 5000']],
  ['1000 元/月/人, 资助期限为 3 年', ['yuan 1000', 'months 36']],
  ['每两年资助 25 名左右', ['months 24', 'persons 25']],
  ['60%-80%核定', ['share 0.6', 'share 0.8']],
  ['1:0.5 配套', ['share 0.5']],
  ['给予 1:1 配套奖励', ['share 1']],
  ['自 2023 年 8 月 1 日起', []],
  ['“6+X”产业、G60、A 级、高级工（三级）', []],
])('%s', (text, expected) => {
  expect(figuresIn(text).map(({ kind, value }) => `${kind} ${value}`)).toEqual(expected);
});

it('reads a range as its two ends, whatever joins them', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(amount, amount, fc.constantFrom('-', '－', '~', '至', ' - '), (least, most, to) => {
      expect(figuresIn(`给予 ${least}${to}${most} 元的奖励`)).toEqual([
        { kind: 'yuan', value: least },
        { kind: 'yuan', value: most },
      ]);
    }),
  );
});
