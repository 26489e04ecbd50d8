import { describe, expect, it } from 'vitest';
import { cellWriter, cellXml, type SheetCell } from '../../../src/output/workbook/cell-xml.js';

const PLAIN = '<c r="B7" s="0"';

describe('cellXml', () => {
  it.each<[SheetCell, string]>([
    ['', `${PLAIN}/>`],
    ['测试甲', `${PLAIN} t="inlineStr"><is><t>测试甲</t></is></c>`],
    ['=1+1', `${PLAIN} t="inlineStr"><is><t>=1+1</t></is></c>`],
    ['甲&乙', `${PLAIN} t="inlineStr"><is><t>甲&amp;乙</t></is></c>`],
    [' 甲', `${PLAIN} t="inlineStr"><is><t xml:space="preserve"> 甲</t></is></c>`],
    ['甲　', `${PLAIN} t="inlineStr"><is><t xml:space="preserve">甲　</t></is></c>`],
    ['甲\n乙', `${PLAIN} t="inlineStr"><is><t xml:space="preserve">甲&#10;乙</t></is></c>`],
    ['x'.repeat(32_768), `${PLAIN} t="inlineStr"><is><t>${'x'.repeat(32_766)}…</t></is></c>`],
    [{ number: '600.00' }, `${PLAIN}><v>600.00</v></c>`],
    [{ formula: "SUM('a&b'!A1:A2)", number: '3' }, `${PLAIN}><f>SUM('a&amp;b'!A1:A2)</f><v>3</v></c>`],
  ])('%j', (cell, expected) => {
    expect(cellXml(1, 7, 'plain', cell)).toBe(expected);
  });

  it('is what a writer of the column gives for each row', () => {
    const write = cellWriter(27, 'amount');
    for (const row of [1, 1_048_576]) {
      expect(write(String(row), { number: '1' })).toBe(cellXml(27, row, 'amount', { number: '1' }));
    }
    expect(write('5', '甲')).toMatch(/^<c r="AB5" /);
  });
});
