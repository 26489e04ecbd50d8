import { describe, expect, it } from 'vitest';
import { headerText } from '../../../src/roster/header/header-text.js';
import { shippedPolicy } from '../sample-policy.js';

const { common } = await shippedPolicy();
const MANY = 300_000;

describe('a header cell is taken apart', () => {
  it.each([
    ['姓名', ['姓名'], undefined],
    ['**姓 名*：', ['姓名'], undefined],
    ['*培训费（万元）', ['培训费万元', '培训费'], '万元'],
    ['姓*名', ['姓*名'], undefined],
    ['*', [], undefined],
    ['：*：', [], undefined],
  ])('%s', (text, spellings, scale) => {
    expect(headerText(text, common.header)).toEqual({ spellings, scale });
  });

  // Each would be read for hours if every mark were tried for the first of the last ones.
  it.each([
    ['colons', '：'.repeat(MANY), []],
    ['marks', `甲${'*'.repeat(MANY)}`, ['甲']],
    ['marks before a text', `${'*'.repeat(MANY)}x`, ['x']],
    ['marks amid a text', `甲${'*'.repeat(MANY)}x`, [`甲${'*'.repeat(MANY)}x`]],
  ])('with %s without end', (_, text, spellings) => {
    expect(headerText(text, common.header).spellings).toEqual(spellings);
  });
});
