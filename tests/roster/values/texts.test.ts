import { describe, expect, it, test } from 'vitest';
import { compactSpelling } from '../../../src/model/compact-spelling.js';
import { date, inShort, number, padded, percent, quoted, read, time } from './columns.js';

const BAD = 'VALUE_UNREADABLE';

test.each([
  [' 某某公司\n第一分部 ', '某某公司 第一分部'],
  [number('3'), '3'],
  [percent('0.7'), '70%'],
  [time('0.5625'), '13:30'],
  [time('4.5'), '108:00'],
  [date('2023-09-01'), '2023-09-01'],
  [{ kind: 'boolean', text: 'TRUE' } as const, 'TRUE'],
  ['\u200b \u00a0', 'blank'],
  ['', 'blank'],
  [quoted(' '), 'blank'],
])('text: %j is %j', (cell, text) => {
  expect(inShort(read({ type: 'text' }, cell))).toBe(text);
});

describe('what only says “as above”', () => {
  test.each(['同上', '〃', '同', '″', '（同上）', ' 同上 ', '同上。', '"', quoted('同上')])(
    '%j is no value',
    (cell) => {
      for (const type of ['text', 'identifier', 'district', 'list', 'money'] as const) {
        expect(inShort(read({ type }, cell))).toBe(BAD);
      }
      expect(inShort(read({ type: 'person-id' }, cell))).toBe('ID_INVALID');
      expect(inShort(read({ type: 'unit-code' }, cell))).toBe('CODE_INVALID');
    },
  );

  test.each(['同上村委会', '同济某公司', '某公司（同上级）'])('but %s is', (text) => {
    expect(inShort(read({ type: 'text' }, text))).toBe(text);
  });
});

test.each([
  ['6217 0000 0000 0000 004', '6217000000000000004'],
  ["'6217000000000000004", '6217000000000000004'],
  [quoted('6217000000000000004'), '6217000000000000004'],
  ['０１２３', '0123'],
  ['沪某发〔2023〕2号', '沪某发〔2023〕2号'],
  [number('123456789012345'), '123456789012345'],
  [number('6217000000000000000'), BAD],
  ['6.217E+18', BAD],
  ['6.2e+18', BAD],
])('identifier: %j is %s', (cell, text) => {
  expect(inShort(read({ type: 'identifier' }, cell))).toBe(text);
});

test.each([
  ['3a、12', '3a|12'],
  ['3a，12, 13a', '3a|12|13a'],
  ['3a;12；14', '3a|12|14'],
  ['3a 12\n14', '3a|12|14'],
  ['３ａ、', '3a'],
  [number('12'), '12'],
  ['、', BAD],
  ['', 'blank'],
])('list: %j is %s', (cell, items) => {
  expect(inShort(read({ type: 'list' }, cell))).toBe(items);
});

describe('enums', () => {
  const values = ['初级工', '中级工', '高级工', '技师', '高级技师', '特级技师', '首席技师'];
  const senior = ['高级工', '三级', '3', '3级', '三级/高级工', '高级工（三级）', '国家职业资格三级'];
  const level = {
    type: 'enum',
    values,
    spellings: new Map([
      ...values.map((value): [string, string] => [compactSpelling(value), value]),
      ...senior.map((spelling): [string, string] => [compactSpelling(spelling), '高级工']),
      ['三级工', '高级工'],
    ]),
    interpretedSpellings: new Set(['三级工']),
  } as const;

  test.each([...senior, '三级高级工', '高级工(三级)', ' 三级／高级工 ', '３级', '三\n级', number('3')])(
    '%j is 高级工',
    (cell) => {
      expect(inShort(read(level, cell))).toBe('高级工');
    },
  );

  it('says so where a spelling had to be interpreted', () => {
    expect(inShort(read(level, '三级工'))).toBe('高级工 (“三级工”按“高级工”计)');
  });

  test.each(['高级', '中级', '初级', '高级职称', '八级工', '一级工', 'Ⅲ', '三', 'A', '高级工以上'])(
    '%s is unreadable',
    (text) => {
      expect(read(level, text)).toEqual({
        state: 'bad',
        code: BAD,
        shown: text,
        required: values.join('、'),
      });
    },
  );

  test('truth values, as the data spell them', () => {
    const yes = { kind: 'boolean', text: 'TRUE' } as const;
    const asked = { type: 'enum', values: ['是', '否'], spellings: new Map([['TRUE', '是']]) } as const;
    expect(inShort(read(asked, yes))).toBe('是');
    expect(inShort(read(level, yes))).toBe(BAD);
  });
});

describe('a cell in several parts', () => {
  const level = {
    type: 'enum',
    values: ['高级工', '技师', '高级技师'],
    spellings: new Map([
      ['高级工', '高级工'],
      ['技师', '技师'],
      ['高级技师', '高级技师'],
      ['三级', '高级工'],
      ['3级', '高级工'],
      ['一级', '高级技师'],
      ['一级技师', '高级技师'],
    ]),
    interpretedSpellings: new Set(['一级技师']),
  } as const;
  test.each([
    ['3级/高级工', '高级工'],
    ['高级工（3级）', '高级工'],
    ['一级/高级技师', '高级技师'],
    ['一级技师', '高级技师 (“一级技师”按“高级技师”计)'],
    ['一级/技师', BAD],
    ['技师（一级）', BAD],
    ['高级工（示例）', BAD],
  ])('%s is %s', (cell, value) => {
    expect(inShort(read(level, cell))).toBe(value);
  });
});

test.each([
  ['bare in a CSV', { csv: true }, '6222021234567890000', BAD],
  ['bare in a CSV, of 18 digits', { csv: true }, '622202123456789000', BAD],
  ['marked as text in a CSV', { csv: true }, quoted('6222021234567890000'), '6222021234567890000'],
  ['with an apostrophe in a CSV', { csv: true }, "'6222021234567890000", '6222021234567890000'],
  ['ending otherwise in a CSV', { csv: true }, '6222021234567890010', '6222021234567890010'],
  ['of 16 digits, whose last may be its own', { csv: true }, '6222021234567890', '6222021234567890'],
  ['as its format shows it', {}, padded('300123456789', '0000300123456789'), '0000300123456789'],
  ['short, with zeros', { csv: true }, '102290000000', '102290000000'],
  ['text of a workbook', { csv: false }, '6222021234567890000', '6222021234567890000'],
] as const)('identifier, %s', (_name, stated, cell, expected) => {
  expect(inShort(read({ type: 'identifier', ...stated }, cell))).toBe(expected);
});

test.each([
  ['text', { csv: false }, '913101170000019127', '913101170000019127'],
  ['a number that lost its last digits', { csv: false }, number('913101170000019000'), 'CODE_INVALID'],
  ['the same saved as text', { csv: false }, '913101170000019000', '913101170000019000'],
  ['the same in a CSV', { csv: true }, '913101170000019000', 'CODE_INVALID'],
  ['marked as text in a CSV', { csv: true }, quoted('913101170000019000'), '913101170000019000'],
  ['a number in a narrow column', { csv: true }, '9.1310117E+17', 'CODE_INVALID'],
] as const)('unit code, %s', (_name, stated, cell, expected) => {
  expect(inShort(read({ type: 'unit-code', ...stated }, cell))).toBe(expected);
});
