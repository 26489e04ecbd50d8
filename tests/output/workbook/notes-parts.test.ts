import { describe, expect, it } from 'vitest';
import { notesParts } from '../../../src/output/workbook/notes-parts.js';

const anchorOf = (text: string, widths: readonly number[]): string => {
  const [, , [, drawing] = ['', '']] = notesParts(0, [{ column: 1, row: 2, text }], widths);
  return /<x:Anchor>([^<]*)</.exec(drawing)?.[1] ?? '';
};

describe('the box of a note', () => {
  it.each([
    ['一行', [9, 9, 9, 9, 9, 9, 9], '2, 0, 2, 0, 6, 36, 3, 8'],
    ['第一行\n第二行', [9, 9, 9, 9, 9, 9, 9], '2, 0, 2, 0, 6, 36, 4, 4'],
    ['在宽的一栏旁边', [9, 9, 60], '2, 0, 2, 0, 2, 288, 3, 8'],
    ['在最后一栏', [9, 9], '2, 0, 2, 0, 6, 36, 3, 8'],
  ])('%s', (text, widths, anchor) => {
    expect(anchorOf(text, widths)).toBe(anchor);
  });
});

it('signs that XML keeps for itself stand in notes as text', () => {
  const [, [, comments] = ['', '']] = notesParts(0, [{ column: 0, row: 1, text: '<5 & "6"\n下一行' }], [9]);
  expect(comments).toContain('&lt;5 &amp; &quot;6&quot;&#10;下一行');
});
