import { describe, expect, test } from 'vitest';
import { date, inShort, number, quoted, read } from './columns.js';

const column = { type: 'person-id' } as const;
const inCsv = { type: 'person-id', csv: true } as const;

describe('digits that a spreadsheet has lost', () => {
  test.each([
    ['a number cell of 18 digits', column, number('310199197001010000')],
    ['a number cell whose check digit happens to be right', column, number('310199197001010000')],
    ['a text as shown in a narrow column', column, '3.10199E+17'],
    ['the same in a CSV', inCsv, '3.10199E+17'],
    ['18 digits ending 000 in a CSV, check digit right', inCsv, '310199197001010000'],
    ['18 digits ending 000 in a CSV, check digit wrong', inCsv, '310199198402290000'],
    ['the same with spaces', inCsv, ' 310199 198402290000'],
  ])('%s', (_, context, cell) => {
    expect(inShort(read(context, cell))).toBe('ID_PRECISION_LOST');
  });

  test.each([
    ['text of a workbook ending 000, check digit right', column, '310199197001010000', '310199197001010000'],
    ['text of a workbook ending 000, check digit wrong', column, '310199198402290000', 'ID_INVALID'],
    ['quoted in a CSV, check digit right', inCsv, quoted('310199197001010000'), '310199197001010000'],
    ['an apostrophe in a CSV', inCsv, "'310199197001010000", '310199197001010000'],
    ['quoted in a CSV, check digit wrong', inCsv, quoted('310199198402290000'), 'ID_INVALID'],
    ['ending in other digits in a CSV', inCsv, '310199197001010019', '310199197001010019'],
  ])('but not %s', (_, context, cell, expected) => {
    expect(inShort(read(context, cell))).toBe(expected);
  });
});

test.each(['310199********0019', '31019919700101001', '张三', '无', date('2023-09-01'), number('3.5')])(
  '%j is no person number',
  (cell) => {
    expect(inShort(read(column, cell))).toBe('ID_INVALID');
  },
);

test('an old number is read with a note, as a number cell too', () => {
  expect(inShort(read(column, number('310199650115001')))).toBe(
    '310199196501150013 (15 位旧证件号码已换算为 18 位)',
  );
});

test.each([
  ['310199 197001010019', '310***********0019'],
  ['310199197001010010', '310***********0010'],
  ['E号码见附件', 'E*****'],
])('%s is shown masked', (cell, shown) => {
  expect(read(column, cell)).toMatchObject({ shown });
});

test('a number in the wrong column is masked there too', () => {
  expect(read({ type: 'date' }, '310199197001010019')).toMatchObject({ shown: '310***********0019' });
  expect(read({ type: 'text' }, '张三310199197001010019')).toMatchObject({ shown: '张三310***********0019' });
  expect(read({ type: 'unit-code' }, '310199197001010019')).toMatchObject({ shown: '310***********0019' });
});

test('unit codes', () => {
  expect(inShort(read({ type: 'unit-code' }, '91310199ma00000152'))).toBe('91310199MA00000152');
  expect(inShort(read({ type: 'unit-code' }, number('913101990000000000')))).toBe('CODE_INVALID');
  expect(read({ type: 'unit-code' }, '9131O199MA00000152')).toEqual({
    state: 'bad',
    code: 'CODE_INVALID',
    shown: '9131O199MA00000152',
    required: '有效的 18 位统一社会信用代码（字母 O、I 疑为数字 0、1 之误，可能是 91310199MA00000152）',
  });
});
