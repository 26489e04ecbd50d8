import { describe, expect, it } from 'vitest';
import { inCsv, inWorkbook } from './one-cell.js';

const styles = (code: string): Record<string, string> => ({
  'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`,
});

describe('an amount is read to the fen', () => {
  it.each([
    ['a thousand separator', '培训费', '"1,234.50"', '123450'],
    ['full-width digits and separators', '培训费', '１，２３４．５０', '123450'],
    ['￥', '培训费', '"￥1,234.50"', '123450'],
    ['¥', '培训费', '¥1234.5', '123450'],
    ['元 behind', '培训费', '1234.5元', '123450'],
    ['万元 in the cell', '培训费', '0.12345万元', '123450'],
    ['万元 in the header', '培训费（万元）', '0.12345', '123450 (0.12345 按万元计，为 1234.50 元)'],
    ['元 in the cell under 万元 in the header', '培训费（万元）', '1234.5元', '123450'],
    ['a third decimal', '培训费', '1234.565', '123457 (1234.565 四舍五入到分，为 1234.57 元)'],
    ['0', '培训费', '0.00', '0'],
  ])('%s', async (_name, header, field, fen) => {
    expect(await inCsv(header, field)).toBe(fen);
    const text = field.replaceAll('"', '');
    expect(await inWorkbook(header, `<c t="inlineStr"><is><t>${text}</t></is></c>`)).toBe(fen);
  });

  it.each([
    [
      'a third decimal that the format hides',
      '0.00',
      '1234.565',
      '123457 (1234.565 四舍五入到分，为 1234.57 元)',
    ],
    ['a format that shows ten-thousands', '0!.0,&quot;万元&quot;', '12345', '1234500'],
    ['a format that adds 元', '#,##0.00&quot;元&quot;', '1234.5', '123450'],
    ['a sum of binary fractions', 'General', '0.30000000000000004', '30'],
    ['an amount of money as a program computes it', 'General', '1234.5699999999999', '123457'],
    ['an exponent', 'General', '1.2345E3', '123450'],
  ])('in a number cell: %s', async (_name, code, number, fen) => {
    expect(await inWorkbook('培训费', `<c s="0"><v>${number}</v></c>`, styles(code))).toBe(fen);
  });

  it.each([
    ['shown as so many ten-thousands', '0.00&quot;万元&quot;', '0.12'],
    ['shown with a point in front of its last digits', '0!.0000', '1200'],
    ['shown in thousands', '#,##0.0,', '1200'],
    ['under a percentage', '0%', '0.7'],
    ['under a date', 'yyyy-mm-dd', '45170'],
    ['below nothing', '0.00', '-600'],
    ['that is none', '0.00', '1e999'],
  ])('or not at all: %s', async (_name, code, number) => {
    expect(await inWorkbook('培训费', `<c s="0"><v>${number}</v></c>`, styles(code))).toBe(
      'VALUE_UNREADABLE',
    );
  });
});

it('does not scale a number by its header where its own format says the unit', async () => {
  const cell = '<c s="0"><v>12345</v></c>';
  expect(await inWorkbook('培训费（万元）', cell, styles('0!.0,&quot;万元&quot;'))).toBe('VALUE_UNREADABLE');
});
