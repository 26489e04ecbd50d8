import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../src/model/cell.js';
import type { ValueType } from '../../../src/model/fact.js';
import { valueReader } from '../../../src/roster/values/read.js';
import { column, date, inShort, mergedBelow, mergedBeside, number, quoted, read } from './columns.js';

const TYPES: readonly ValueType[] = [
  'text',
  'identifier',
  'person-id',
  'unit-code',
  'district',
  'enum',
  'date',
  'date-range',
  'month',
  'year',
  'ratio',
  'money',
  'hours',
  'count',
  'list',
];

describe.each(TYPES)('a column of %s', (type) => {
  test.each(['', ' ', '　\n', '\u200b\ufeff', '_x000D_', quoted(''), mergedBeside('600'), mergedBelow('')])(
    'takes %j for blank',
    (cell) => {
      expect(inShort(read({ type }, cell))).toBe('blank');
    },
  );

  test.each([
    { kind: 'error', text: '#N/A' } as const,
    { kind: 'uncomputed', text: 'SUM(A1:A3)' } as const,
    mergedBelow({ kind: 'error', text: '#REF!' }),
  ])('cannot read %j', (cell) => {
    expect(inShort(read({ type }, cell))).toBe('VALUE_UNREADABLE');
  });

  it('never throws, whatever the cell', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.stringMatching(/^[-0-9.,%年月日至万元XE+ ￥]{0,60}$/),
      fc.nat({ max: 99999999 }).map(String),
    );
    const digits = fc.stringMatching(/^-?[0-9]{1,20}(\.[0-9]{1,30})?$/);
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      text,
      fc.record({ kind: fc.constant('number' as const), text: digits, percent: fc.boolean() }),
      text.map(date),
      text.map(quoted),
      text.map(mergedBelow),
      fc
        .constantFrom('TRUE' as const, 'FALSE' as const)
        .map((truth) => ({ kind: 'boolean' as const, text: truth })),
    );
    const scale = fc.constantFrom('none' as const, '万元' as const, '千元' as const, 'percent' as const);
    fc.assert(
      fc.property(cell, scale, fc.boolean(), fc.boolean(), (content, unit, csv, asksWhether) => {
        const reading = valueReader(column({ type, scale: unit, csv, asksWhether }))(content);
        expect(['value', 'blank', 'bad']).toContain(reading.state);
      }),
      { numRuns: 300 },
    );
  });
});

describe('cells under a vertical merge', () => {
  it('have the value where rows share it', () => {
    expect(inShort(read({ type: 'text', merge: 'copy' }, mergedBelow('某某公司')))).toBe('某某公司');
    expect(inShort(read({ type: 'date', merge: 'copy' }, mergedBelow(date('2023-09-01'))))).toBe(
      '2023-09-01',
    );
  });

  it('are unreadable where the value is the whole group’s', () => {
    expect(read({ type: 'money', merge: 'refuse' }, mergedBelow(number('6000')))).toEqual({
      state: 'bad',
      code: 'VALUE_UNREADABLE',
      shown: '6000',
      required: '每行各自填写（该栏为合并单元格）',
    });
  });

  it('show no person’s number', () => {
    const reading = read({ type: 'person-id', merge: 'refuse' }, mergedBelow('E00000000'));
    expect(reading).toMatchObject({ code: 'VALUE_UNREADABLE', shown: 'E00**0000' });
  });
});

it('gives the same answer when a text comes back', () => {
  const readMoney = valueReader(column({ type: 'money', scale: '万元' }));
  expect(readMoney('1.2')).toEqual(readMoney('1.2'));
  expect(inShort(readMoney('12000元'))).toBe('1200000');
  expect(inShort(readMoney('无'))).toBe('VALUE_UNREADABLE');
});
