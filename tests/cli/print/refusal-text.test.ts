import { expect, it } from 'vitest';
import { refusalText } from '../../../src/cli/print/refusal-text.js';
import { Refusal } from '../../../src/model/refusal.js';

it('says place, problem and remedy, and masks numbers', () => {
  const refusal = new Refusal('COLUMN_DUPLICATE', '名册.csv', '“310199197001010019”重复', '请只保留一栏');
  expect(refusalText(refusal, 'zh')).toBe(
    '名册.csv：“310***********0019”重复（COLUMN_DUPLICATE）\n请只保留一栏',
  );
});

it('quotes no more of a cell than can be read', () => {
  const refusal = new Refusal('COLUMN_DUPLICATE', '名册.csv', '栏'.repeat(100_000), '请只保留一栏');
  expect(refusalText(refusal, 'zh')).toBe(
    `名册.csv：${'栏'.repeat(1000)}…（COLUMN_DUPLICATE）\n请只保留一栏`,
  );
});
