import { describe, expect, it } from 'vitest';
import { inWorkbook } from './one-cell.js';

describe('what a formula came to', () => {
  it.each([
    ['0 is an amount', '培训费', '<c><f>A1-A1</f><v>0</v></c>', '0'],
    ['0 is an attendance', '出勤率', '<c><f>A1-A1</f><v>0</v></c>', '0'],
    ['a number', '培训费', '<c><f>600*2</f><v>1200</v></c>', '120000'],
    ['a text', '备注', '<c t="str"><f>A1&amp;B1</f><v>补报</v></c>', '补报'],
    ['no text is a blank', '备注', '<c t="str"><f>""</f><v></v></c>', 'blank'],
    ['false is no blank', '备注', '<c t="b"><f>1=2</f><v>0</v></c>', 'FALSE'],
    [
      'an error is no amount',
      '培训费',
      '<c t="e"><f>VLOOKUP(1,A:B,2)</f><v>#N/A</v></c>',
      'VALUE_UNREADABLE',
    ],
    ['an error is no id', '证件号码', '<c t="e"><v>#REF!</v></c>', 'VALUE_UNREADABLE'],
    ['an error is no date', '结业日期', '<c t="e"><v>#VALUE!</v></c>', 'VALUE_UNREADABLE'],
    ['an error is no remark', '备注', '<c t="e"><v>#NAME?</v></c>', 'VALUE_UNREADABLE'],
    ['nothing yet is no amount', '培训费', '<c><f>600*2</f></c>', 'VALUE_UNREADABLE'],
    ['nothing yet is no 0', '培训费', '<c><f>600*2</f><v></v></c>', 'VALUE_UNREADABLE'],
    ['nothing yet is no text', '备注', '<c t="str"><f>A1</f></c>', 'VALUE_UNREADABLE'],
    ['nothing yet is no id', '证件号码', '<c><f t="shared" si="0"/></c>', 'VALUE_UNREADABLE'],
  ])('%s', async (_name, header, cell, expected) => {
    expect(await inWorkbook(header, cell)).toBe(expected);
  });
});
