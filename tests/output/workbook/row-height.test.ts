import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowHeight, wrappedLines } from '../../../src/output/workbook/row-height.js';

describe('wrappedLines', () => {
  it.each([
    ['', 10, 1],
    ['甲乙丙丁', 9, 1],
    ['甲乙丙丁戊', 9, 2],
    ['甲乙丙丁', 8, 2],
    ['abcdef', 9, 1],
    ['abcdefg', 9, 2],
    ['a甲乙丙丁', 9, 2],
    ['甲\n乙', 9, 2],
    // A word goes to the next line whole, and is divided only where no line holds it.
    ['甲乙abcd', 9, 2],
    ['abcdefghijklmnop', 9, 3],
    ['ab cd ef', 9, 2],
    // No line begins with a closing sign, or ends with an opening one.
    ['甲乙丙丁，', 9, 2],
    ['甲乙丙，丁', 9, 2],
    ['甲乙丙（丁', 9, 2],
    ['甲乙丙，丁戊己（庚', 9, 3],
    ['', 9, 1],
    ['𠮷𠮷𠮷𠮷', 9, 1],
  ])('%j in a column %d wide → %d', (text, column, lines) => {
    expect(wrappedLines(text, column)).toBe(lines);
  });
});

describe('wrappedLines of any text', () => {
  /** What a line is not broken within, as a pattern. */
  const PIECES = /\s|[（〔［【《〈“‘]*(?:[!-~]+|[^\s（〔［【《〈“‘])?[，。、；：？！）〕］】》〉”’…]*/gu;
  const widthOf = (piece: string): number =>
    [...piece].reduce((width, sign) => width + (sign < '\u0250' ? 1.2 : isLow(sign) ? 0 : 2), 0);
  const isLow = (sign: string): boolean => /^[\uDC00-\uDFFF]$/.test(sign);

  function told(text: string, column: number): number {
    const width = column - 1;
    return text.split('\n').reduce((sum, line) => {
      let [lines, used] = [1, 0];
      for (const piece of line.match(PIECES) ?? []) {
        const size = widthOf(piece);
        if (used > 0 && used + size > width) [lines, used] = [lines + 1, 0];
        const more = Math.max(0, Math.ceil(size / width) - 1);
        lines += more;
        used += size - more * width;
      }
      return sum + lines;
    }, 0);
  }

  it('is what a pattern tells of it', () => {
    const signs = [
      '（',
      '“',
      '，',
      '…',
      'a',
      '9',
      '-',
      ' ',
      '\n',
      '\u3000',
      '\uFEFF',
      'é',
      '补',
      '贴',
      '𠮷',
      '\uD842',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'binary', maxLength: 2 })));
    fc.assert(
      fc.property(text, fc.integer({ min: 6, max: 60 }), (pieces, column) => {
        expect(wrappedLines(pieces.join(''), column)).toBe(told(pieces.join(''), column));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('rowHeight', () => {
  it.each([
    [1, undefined],
    [2, 30.5],
    [3, 46],
    [1000, 402.5],
  ])('%d lines → %s points', (lines, points) => {
    expect(rowHeight(lines)).toBe(points);
  });
});
