import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { amountInWords } from '../../src/output/amount-words.js';

const cases = z
  .array(z.object({ amount: z.string(), words: z.string() }))
  .parse(JSON.parse(readFileSync(new URL('../cases/amount-words.json', import.meta.url), 'utf8')));

describe('amountInWords', () => {
  it.each(cases)('$amount → $words', ({ amount, words }) => {
    expect(amountInWords(Math.round(Number(amount) * 100))).toBe(words);
  });

  it.each([
    [100_000_000_00, '人民币壹亿元整'],
    [9999_9999_9999_99, '人民币玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
    [1_0500_0000_00, '人民币壹亿零伍佰万元整'],
    [20_0000_50, '人民币贰拾万元零伍角整'],
    [1_1010_1010_00, '人民币壹亿壹仟零壹拾万壹仟零壹拾元整'],
  ])('%d fen → %s', (fen, words) => {
    expect(amountInWords(fen)).toBe(words);
  });

  it.each([
    ['1000000000000.00', '人民币壹万亿元整'],
    ['1234500000000.00', '人民币壹万贰仟叁佰肆拾伍亿元整'],
    ['1000010000000.50', '人民币壹万亿壹仟万元零伍角整'],
    ['1000000000001.00', '人民币壹万亿零壹元整'],
  ])('%s, beyond 仟亿: %s', (yuan, words) => {
    expect(amountInWords(Number(yuan.replace('.', '')))).toBe(words);
  });

  it('refuses what the numerals here do not reach', () => {
    expect(() => amountInWords(1e18)).toThrow(RangeError);
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_99 }), (fen) => {
        const words = amountInWords(fen);
        expect(fenOf(words)).toBe(fen);
        expect(words).not.toMatch(/零零|零$/);
        expect(words.endsWith('整')).toBe(fen % 10 === 0);
      }),
    );
  });
});

/** A reader that ignores 零 and 整, so it shares no logic with the writer. */
function fenOf(words: string): number {
  const scale = new Map([
    ['拾', 10],
    ['佰', 100],
    ['仟', 1000],
  ]);
  let [total, section, digit, cents] = [0, 0, 0, 0];
  for (const sign of words.slice('人民币'.length)) {
    const value = '零壹贰叁肆伍陆柒捌玖'.indexOf(sign);
    const unit = scale.get(sign);
    if (value >= 0) digit = value;
    else if (unit !== undefined) [section, digit] = [section + digit * unit, 0];
    else if (sign === '万') [total, section, digit] = [total + (section + digit) * 1e4, 0, 0];
    else if (sign === '亿') [total, section, digit] = [(total + section + digit) * 1e8, 0, 0];
    else if (sign === '元') [total, section, digit] = [total + section + digit, 0, 0];
    else if (sign === '角') [cents, digit] = [cents + digit * 10, 0];
    else if (sign === '分') [cents, digit] = [cents + digit, 0];
  }
  return total * 100 + cents;
}
