import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayFromNumber, dayFromText } from '../../../src/roster/values/day-text.js';
import { date, inShort, number, percent, quoted, read } from './columns.js';

const BAD = 'VALUE_UNREADABLE';

describe('dates', () => {
  test.each([
    ['2023-9-1', '2023-09-01'],
    ['2023/9/1', '2023-09-01'],
    ['2023.9.1', '2023-09-01'],
    ['2023-09-01', '2023-09-01'],
    ['20230901', '2023-09-01'],
    ['2023年9月1日', '2023-09-01'],
    ['2023 年 9 月 1 日', '2023-09-01'],
    ['２０２３年９月１日', '2023-09-01'],
    ['２０２３－０９－０１', '2023-09-01'],
    ['2023-09-01 00:00:00', '2023-09-01'],
    ['2023/9/1 8:30', '2023-09-01'],
    ['2023-09-01T08:30:00', '2023-09-01'],
    [' 2023-09-01\u200b', '2023-09-01'],
    ['2024-02-29', '2024-02-29'],
    [date('2023-09-01'), '2023-09-01'],
    [date('2023-09-01 08:30:00'), '2023-09-01'],
    [number('45170'), '2023-09-01'],
    [number('45170.354166667'), '2023-09-01'],
    [number('20230901'), '2023-09-01'],
    [number('1'), '1900-01-01'],
    [number('59'), '1900-02-28'],
    [number('61'), '1900-03-01'],
    [quoted('2023-09-01'), '2023-09-01'],
  ])('%j is %s', (cell, day) => {
    expect(inShort(read({ type: 'date' }, cell))).toBe(day);
  });

  test.each([
    '23-9-1',
    '23.9.1',
    '230901',
    '2023-02-29',
    '2023-13-01',
    '2023-9/1',
    '2023-09',
    '2023年9月',
    '9月1日',
    '45170',
    '2023-09-01 25:00',
    '2023-09-01至2023-09-05',
    '待定',
    '/',
    number('60'),
    number('0'),
    number('-1'),
    number('2023'),
    number('202309'),
    number('20231301'),
    percent('0.7'),
    date('9999-12-31'),
    { kind: 'boolean', text: 'TRUE' } as const,
  ])('%j is unreadable', (cell) => {
    expect(inShort(read({ type: 'date' }, cell))).toBe(BAD);
  });

  it('reads every day of the calendar back, as text and as a serial', () => {
    const days = fc.date({
      min: new Date('1906-01-08'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (moment) => {
        const iso = moment.toISOString().slice(0, 10);
        const serial = Math.floor(moment.getTime() / 86_400_000) + 25569;
        expect(dayFromText(iso)).toBe(iso);
        expect(dayFromText(iso.replaceAll('-', ''))).toBe(iso);
        expect(dayFromNumber(String(serial), 1900)).toBe(iso);
      }),
    );
  });
});

describe('ranges of days', () => {
  const range = '2023-09-01 2023-09-05';
  test.each([
    ['2023-9-1至2023-9-5', range],
    ['2023-09-01 至 2023-09-05', range],
    ['2023-9-1到2023-9-5', range],
    ['2023.9.1~2023.9.5', range],
    ['2023.9.1～2023.9.5', range],
    ['2023-9-1—2023-9-5', range],
    ['2023年9月1日——2023年9月5日', range],
    ['2023-9-1–2023-9-5', range],
    ['2023-9-1--2023-9-5', range],
    ['2023.9.1-2023.9.5', range],
    ['2023/9/1-2023/9/5', range],
    ['20230901-20230905', range],
    ['2023年9月1日-2023年9月5日', range],
    ['2023年9月1日-9月5日', range],
    ['2023年9月1日-5日', range],
    ['2023年9月1-5日', range],
    ['2023.9.1-9.5', range],
    ['2023-9-1至9-5', range],
    ['2023-09-01 00:00:00至2023-09-05 00:00:00', range],
    ['2023-9-1', '2023-09-01 2023-09-01'],
    [date('2023-09-01'), '2023-09-01 2023-09-01'],
    [number('45170'), '2023-09-01 2023-09-01'],
  ])('%j', (cell, days) => {
    expect(inShort(read({ type: 'date-range' }, cell))).toBe(days);
  });

  test.each([
    '2023-9-5至2023-9-1',
    '2023-09-01-2023-09-05',
    '9月1日-5日',
    '23.9.1-23.9.5',
    '2023-9-1至',
    '2023-9-1至2023-9-3至2023-9-5',
    '2023年12月28日-1月5日',
    '2023-9-1至9.5',
    '2023-9-1至2023-9-31',
    '45170-45174',
    '—',
  ])('%s is unreadable', (text) => {
    expect(inShort(read({ type: 'date-range' }, text))).toBe(BAD);
  });
});

describe('months', () => {
  test.each([
    ['2023-09', '2023-09'],
    ['2023.9', '2023-09'],
    ['2023.09', '2023-09'],
    ['2023.1', '2023-01'],
    ['2023.10', '2023-10'],
    ['2023/9', '2023-09'],
    ['202309', '2023-09'],
    ['2023年9月', '2023-09'],
    ['2023年9月份', '2023-09'],
    ['2023 年 9 月', '2023-09'],
    ['2023-09-15', '2023-09'],
    [date('2023-09-01'), '2023-09'],
    [number('202309'), '2023-09'],
    [number('2023.9'), '2023-09'],
    [number('20230915'), '2023-09'],
  ])('%j', (cell, month) => {
    expect(inShort(read({ type: 'month' }, cell))).toBe(month);
  });

  test.each([number('2023.1'), '23-09', '9月', '2023-13', '2023', number('45170'), '每月'])(
    '%j is unreadable',
    (cell) => {
      expect(inShort(read({ type: 'month' }, cell))).toBe(BAD);
    },
  );

  it('does not decide between January and October in a CSV, where 2023.10 may have become 2023.1', () => {
    expect(inShort(read({ type: 'month', csv: true }, '2023.1'))).toBe(BAD);
    expect(inShort(read({ type: 'month', csv: true }, '2023.9'))).toBe('2023-09');
    expect(inShort(read({ type: 'month', csv: true }, quoted('2023.1')))).toBe('2023-01');
  });
});

test.each([
  ['2023', '2023'],
  ['2023年', '2023'],
  ['2023年度', '2023'],
  ['２０２３ 年', '2023'],
  [number('2023'), '2023'],
  ['23', BAD],
  ['2023-2024', BAD],
  ['1899', BAD],
  [date('2023-09-01'), BAD],
])('the year of %j is %s', (cell, year) => {
  expect(inShort(read({ type: 'year' }, cell))).toBe(year);
});
