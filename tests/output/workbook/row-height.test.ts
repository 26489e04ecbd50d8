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
