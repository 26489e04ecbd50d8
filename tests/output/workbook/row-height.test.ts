import { describe, expect, it } from 'vitest';
import { rowHeight, wrappedLines } from '../../../src/output/workbook/row-height.js';

describe('wrappedLines', () => {
  it.each([
    ['', 10, 1],
    ['甲乙丙丁', 9, 1],
    ['甲乙丙丁戊', 9, 2],
    ['甲乙丙丁', 8, 2],
    ['abcdefgh', 9, 1],
    ['abcdefghi', 9, 2],
    ['a甲乙丙丁', 9, 2],
    ['甲\n乙', 9, 2],
    ['𠮷𠮷𠮷𠮷', 9, 1],
  ])('%j in a column %d wide → %d', (text, column, lines) => {
    expect(wrappedLines(text, column)).toBe(lines);
  });
});

describe('rowHeight', () => {
  it.each([
    [1, undefined],
    [2, 28],
    [3, 41],
    [1000, 405],
  ])('%d lines → %s points', (lines, points) => {
    expect(rowHeight(lines)).toBe(points);
  });
});
