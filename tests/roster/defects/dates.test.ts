import { describe, expect, it } from 'vitest';
import { inCsv, inWorkbook } from './one-cell.js';

const DAY = '2023-09-01';
const text = (written: string): string => `<c t="inlineStr"><is><t>${written}</t></is></c>`;
/** A style of each built-in format that is given. */
const styles = (...ids: readonly number[]): Record<string, string> => ({
  'xl/styles.xml': `<styleSheet><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
});
const from1904 = {
  'xl/workbook.xml':
    '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="证书" r:id="rId1"/></sheets></workbook>',
};

describe('a date is read', () => {
  it.each([
    '2023.9.1',
    '2023/9/1',
    '2023-09-01',
    '20230901',
    '2023年9月1日',
    '２０２３年９月１日',
    '2023-9-1 0:00',
  ])('as text: %s', async (written) => {
    expect(await inCsv('结业日期', written)).toBe(DAY);
    expect(await inWorkbook('结业日期', text(written))).toBe(DAY);
  });

  it.each([14, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])(
    'as a number under built-in format %d',
    async (id) => {
      expect(await inWorkbook('结业日期', '<c s="1"><v>45170</v></c>', styles(0, id))).toBe(DAY);
      // The other columns of the row are no dates for that.
      expect(await inWorkbook('备注', '<c s="1"><v>45170</v></c>', styles(0, id))).toBe(DAY);
      expect(await inWorkbook('培训费', '<c s="0"><v>45170</v></c>', styles(0, id))).toBe('4517000');
    },
  );

  it.each([
    ['a bare serial', '<c><v>45170</v></c>', DAY],
    ['a bare serial with a time', '<c><v>45170.5</v></c>', DAY],
    ['a date written as a number', '<c><v>20230901</v></c>', DAY],
    ['an ISO date', '<c t="d"><v>2023-09-01T00:00:00Z</v></c>', DAY],
    ['a year alone', '<c><v>2023</v></c>', 'VALUE_UNREADABLE'],
    ['2023.1, which may have been 2023.10', '<c><v>2023.1</v></c>', 'VALUE_UNREADABLE'],
    ['29 February 1900', '<c><v>60</v></c>', 'VALUE_UNREADABLE'],
  ])('as a number: %s', async (_name, cell, expected) => {
    expect(await inWorkbook('结业日期', cell)).toBe(expected);
  });

  it.each([
    ['43708', DAY],
    ['20230901', DAY],
    ['2023', 'VALUE_UNREADABLE'],
  ])('as a number where days count from 1904: %s', async (serial, expected) => {
    expect(await inWorkbook('结业日期', `<c><v>${serial}</v></c>`, from1904)).toBe(expected);
    const changed = { ...from1904, ...styles(14) };
    if (expected === DAY && serial !== '20230901')
      expect(await inWorkbook('结业日期', `<c s="0"><v>${serial}</v></c>`, changed)).toBe(DAY);
  });

  it('in a date column only', async () => {
    expect(await inWorkbook('培训费', '<c><v>45170</v></c>')).toBe('4517000');
    expect(await inWorkbook('培训费', '<c s="0"><v>45170</v></c>', styles(14))).toBe('VALUE_UNREADABLE');
    expect(await inCsv('结业日期', '45170')).toBe('VALUE_UNREADABLE');
  });
});
