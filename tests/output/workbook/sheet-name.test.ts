import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedSheetName, sheetName } from '../../../src/output/workbook/sheet-name.js';

const none = new Set<string>();

describe('sheetName', () => {
  it.each([
    ['3a 企业内训补贴', 1, '3a 企业内训补贴'],
    ['3a 企业内训补贴', 2, '3a 企业内训补贴 (2)'],
    ['4 培训/评价[含*?]:补贴', 1, '4 培训 评价 含    补贴'],
    ["'引号'", 1, '引号'],
    ['', 1, '表'],
    ['名'.repeat(40), 1, '名'.repeat(31)],
    ['名'.repeat(40), 12, `${'名'.repeat(26)} (12)`],
    [`${'名'.repeat(30)}𠮷`, 1, '名'.repeat(30)],
  ])('%j, %d → %j', (wanted, number, expected) => {
    expect(sheetName(wanted, number, none)).toBe(expected);
  });

  it('differs from the names taken, whatever their letter case', () => {
    expect(sheetName('3A 补贴', 1, new Set(['3a 补贴']))).toBe('3A 补贴 (2)');
  });

  it('is always acceptable and new', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 12 }), (wanted) => {
        const taken = new Set<string>();
        for (const one of wanted) {
          const name = sheetName(one, 1, taken);
          expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
          expect(taken.has(name.toLowerCase())).toBe(false);
          taken.add(name.toLowerCase());
        }
      }),
    );
  });

  it('is quoted in formulas', () => {
    expect(quotedSheetName("甲's")).toBe("'甲''s'");
  });
});
