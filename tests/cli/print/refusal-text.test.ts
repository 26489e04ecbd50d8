import { describe, expect, it } from 'vitest';
import { refusalText } from '../../../src/cli/print/refusal-text.js';
import { Refusal } from '../../../src/model/refusal.js';

function twice(header: string): Refusal {
  const english = { problem: `“${header}” twice`, remedy: 'keep one' };
  return new Refusal('COLUMN_DUPLICATE', '名册.csv', `“${header}”重复`, '请只保留一栏', english);
}

describe('a refusal', () => {
  it('says place, problem and remedy, and masks numbers', () => {
    const refusal = twice('310199197001010019');
    expect(refusalText(refusal, 'zh')).toBe(
      '名册.csv：“310***********0019”重复（COLUMN_DUPLICATE）\n请只保留一栏',
    );
    expect(refusalText(refusal, 'en')).toBe(
      '名册.csv: “310***********0019” twice (COLUMN_DUPLICATE)\nkeep one',
    );
  });

  it('quotes no more of a cell than can be read', () => {
    expect(refusalText(twice('栏'.repeat(100_000)), 'zh')).toBe(
      `名册.csv：“${'栏'.repeat(999)}…（COLUMN_DUPLICATE）\n请只保留一栏`,
    );
  });
});
