import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { compactSpelling } from '../../src/model/compact-spelling.js';
import { tidyText } from '../../src/model/tidy.js';

test.each([
  ['张三', '张三'],
  [' 张三 ', '张三'],
  ['张三\u00a0\u200b', '张三'],
  ['　张　三　', '张 三'],
  ['某某公司\r\n第一分部', '某某公司 第一分部'],
  ['某某公司_x000D_\n第一分部', '某某公司 第一分部'],
  ['某某公司 \t 第一分部', '某某公司 第一分部'],
  ['Ａ１ｂ', 'A1b'],
  ['电工（高级），１班', '电工（高级），1班'],
  ['John  Smith', 'John  Smith'],
])('%j is tidied to %j', (raw, tidy) => {
  expect(tidyText(raw)).toBe(tidy);
});

test.each([
  ['三级/高级工', '三级高级工'],
  ['三级／高级工', '三级高级工'],
  ['高级工（三级）', '高级工三级'],
  ['高级工(三级)', '高级工三级'],
  ['职业（工种）', '职业工种'],
  ['身份\n证 号', '身份证号'],
  ['“专精特新”企业', '专精特新企业'],
  ['３级\u200b', '3级'],
])('%j is compared as %s', (raw, compact) => {
  expect(compactSpelling(raw)).toBe(compact);
});

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tidy = tidyText(text);
      expect(tidyText(tidy)).toBe(tidy);
    }),
  );
});
