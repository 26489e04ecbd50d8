import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { textColumns } from '../../../src/cli/print/text-columns.js';

it.each([
  ['', 0],
  ['3a 13b', 6],
  ['松江区', 6],
  ['买买提·吐尔逊', 13],
  ['“不合格”，要求合格…', 19],
  ['①《办法》→ ￥1', 14],
  ['甲\u0301', 2],
  ['각', 2],
  ['👨‍👩‍👧', 2],
])('%s takes %i columns', (text, columns) => {
  expect(textColumns(text)).toBe(columns);
});

it('counts every character of the first plane, and any text, as string-width does', () => {
  for (let code = 0; code < 0x1_0000; code++) {
    // Between two others, which it might join.
    const text = `甲${String.fromCharCode(code)}a`;
    if (textColumns(text) !== stringWidth(text)) expect(text).toBe(`U+${code.toString(16)} as counted`);
  }
  const characters = fc.oneof(
    fc.constantFrom(...'甲、。“”·—…①→￥（）aA1 -'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(characters), (parts) => {
      const text = parts.join('');
      expect(textColumns(text)).toBe(stringWidth(text));
    }),
    { numRuns: 2000 },
  );
});
