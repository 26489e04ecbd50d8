import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { yuanText } from '../../../src/model/money.js';
import { date, inShort, number, padded, percent, quoted, read, time } from './columns.js';

const BAD = 'VALUE_UNREADABLE';

describe('money, in fen', () => {
  test.each([
    ['1234.5', '123450'],
    ['1,234.50', '123450'],
    ['１，２３４．５０', '123450'],
    ['￥1,234.50', '123450'],
    ['¥1234.50', '123450'],
    ['1234.5元', '123450'],
    ['1234.5 元', '123450'],
    ['1000元整', '100000'],
    ['1.2万元', '1200000'],
    ['1.2万', '1200000'],
    ['3千元', '300000'],
    ['0', '0'],
    ['0.00', '0'],
    [' 600 ', '60000'],
    [number('600'), '60000'],
    [quoted('600'), '60000'],
    [number('0'), '0'],
    ['1234.565', '123457 (1234.565 四舍五入到分，为 1234.57 元)'],
    ['1234.564', '123456 (1234.564 四舍五入到分，为 1234.56 元)'],
    [number('0.005'), '1 (0.005 四舍五入到分，为 0.01 元)'],
    ['1.23456789万', '1234568 (1.23456789 四舍五入到分，为 12345.68 元)'],
    ['1234.500', '123450'],
  ])('%j', (cell, fen) => {
    expect(inShort(read({ type: 'money' }, cell))).toBe(fen);
  });

  test.each([
    '-1',
    '－100',
    '(1,234)',
    '（1,234）',
    '1,23',
    '1,2345',
    '12,34.5',
    '1234.',
    '.5',
    '1.2E3',
    '无',
    '/',
    '-',
    '约1000',
    '1万2千',
    '100美元',
    '1000/人',
    '10000000000.01',
    '9'.repeat(40),
    '0.' + '3'.repeat(25),
    number('-600'),
    percent('0.7'),
    time('0.5'),
    date('2023-09-01'),
    { kind: 'boolean', text: 'TRUE' } as const,
  ])('%j is unreadable', (cell) => {
    expect(inShort(read({ type: 'money' }, cell))).toBe(BAD);
  });

  test.each([
    ['1.2', '1200000 (1.2 按万元计，为 12000.00 元)'],
    [number('1.2'), '1200000 (1.2 按万元计，为 12000.00 元)'],
    ['￥1.2', '1200000 (1.2 按万元计，为 12000.00 元)'],
    ['0.0000005', '1 (0.0000005 按万元计、四舍五入到分，为 0.01 元)'],
    ['12000元', '1200000'],
    ['1.2万元', '1200000'],
    ['0', '0'],
  ])('%j under a header in 万元', (cell, fen) => {
    expect(inShort(read({ type: 'money', scale: '万元' }, cell))).toBe(fen);
  });

  it('scales by thousands where the header says 千元', () => {
    expect(inShort(read({ type: 'money', scale: '千元' }, '12'))).toBe(
      '1200000 (12 按千元计，为 12000.00 元)',
    );
  });

  it('reads every amount back that it writes, with or without separators', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000_000_00 }), (fen) => {
        const text = yuanText(fen);
        const grouped = text.replace(/\B(?=(?:\d{3})+\.)/g, ',');
        expect(inShort(read({ type: 'money' }, text))).toBe(String(fen));
        expect(inShort(read({ type: 'money' }, `￥${grouped}`))).toBe(String(fen));
      }),
    );
  });
});

describe('ratios', () => {
  test.each([
    ['0.7', '0.7'],
    ['70%', '0.7'],
    ['７０％', '0.7'],
    ['70 %', '0.7'],
    ['70', '0.7 (70 按 70% 计)'],
    ['66.67', '0.6667 (66.67 按 66.67% 计)'],
    ['1', '1'],
    ['100', '1 (100 按 100% 计)'],
    ['0', '0'],
    ['100%', '1'],
    ['0.5%', '0.005'],
    [number('0.7'), '0.7'],
    [number('70'), '0.7 (70 按 70% 计)'],
    [percent('0.7'), '0.7'],
    [percent('1'), '1'],
    [quoted('0.7'), '0.7'],
  ])('%j', (cell, ratio) => {
    expect(inShort(read({ type: 'ratio' }, cell))).toBe(ratio);
  });

  test.each([
    '-0.1',
    '-70%',
    '100.01',
    '101%',
    '7成',
    '70‰',
    '/',
    percent('70'),
    percent('-0.1'),
    date('2023-09-01'),
  ])('%j is unreadable', (cell) => {
    expect(inShort(read({ type: 'ratio' }, cell))).toBe(BAD);
  });

  test.each([
    ['70', '0.7'],
    ['0.7', '0.007'],
    ['70%', '0.7'],
    [number('100'), '1'],
    [number('101'), BAD],
    [percent('0.7'), '0.7'],
  ])('%j under a header with (%%) is %s', (cell, ratio) => {
    expect(inShort(read({ type: 'ratio', scale: 'percent' }, cell))).toBe(ratio);
  });

  it('says percent of a plain number under a header with (%)', () => {
    const reading = read({ type: 'ratio', scale: 'percent' }, number('0.85'));
    expect(reading).toMatchObject({ state: 'value', shown: '0.85%' });
  });

  it('shows a percentage as the user sees it', () => {
    const shown = (text: string) => {
      const reading = read({ type: 'ratio' }, percent(text));
      return reading.state === 'blank' ? '' : reading.shown;
    };
    expect(['0.7', '1', '0.667', '70', '0.005', '-0.1'].map(shown)).toEqual([
      '70%',
      '100%',
      '66.7%',
      '7000%',
      '0.5%',
      '-10%',
    ]);
  });
});

test.each([
  ['40', '40'],
  ['40.5', '40.5'],
  ['40课时', '40'],
  ['40 学时', '40'],
  ['８小时', '8'],
  ['0节', '0'],
  [padded('8', '008'), '8'],
  [number('0'), '0'],
  ['-1', BAD],
  ['四十', BAD],
  ['40天', BAD],
  [percent('0.4'), BAD],
])('hours: %j is %s', (cell, hours) => {
  expect(inShort(read({ type: 'hours' }, cell))).toBe(hours);
});

test.each([
  ['120', '120'],
  ['120人', '120'],
  ['120 名', '120'],
  ['12.0', '12'],
  [number('0'), '0'],
  ['1.5', BAD],
  ['-1', BAD],
  ['若干', BAD],
])('counts: %j is %s', (cell, count) => {
  expect(inShort(read({ type: 'count' }, cell))).toBe(count);
});

describe('a footnote’s mark, a power or a fraction is no digit', () => {
  test.each([
    ['money', '1200①', BAD],
    ['money', '1200¹', BAD],
    ['money', '①', BAD],
    ['money', '²', BAD],
    ['money', '⒈200', BAD],
    ['money', '1200½', BAD],
    ['money', '1200𝟏', BAD],
    ['money', '１２００', '120000'],
    ['hours', '3①', BAD],
    ['count', '12²', BAD],
    ['ratio', '7⓪%', BAD],
    ['year', '202③', BAD],
    ['month', '2023.①', BAD],
    ['date', '2023.9.1①', BAD],
    ['date-range', '2023.9.1-9.1①', BAD],
    ['identifier', '62220000①', BAD],
    ['person-id', '31019919700101001⑨', 'ID_INVALID'],
    ['person-id', '310199197001010019¹', 'ID_INVALID'],
    ['unit-code', '91310199MA0000015²', 'CODE_INVALID'],
  ] as const)('%s: %s is %s', (type, text, outcome) => {
    expect(inShort(read({ type }, text))).toBe(outcome);
  });

  it('nor is it a level', () => {
    const level = { type: 'enum', values: ['高级工'], spellings: new Map([['3', '高级工']]) } as const;
    expect(inShort(read(level, '3'))).toBe('高级工');
    expect(inShort(read(level, '③'))).toBe(BAD);
  });
});
