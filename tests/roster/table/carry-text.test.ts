import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/model/cell.js';
import type { Reading, ValueType } from '../../../src/model/fact.js';
import { columnContext, BARE, type Stated } from '../../../src/roster/table/column-contexts.js';
import { carryText } from '../../../src/roster/table/carry-text.js';
import type { Slot } from '../../../src/roster/table/slot.js';
import { valueReader } from '../../../src/roster/values/read.js';
import { carried, csv, PERSONS, policy, read, trainee, TRAINING } from '../roster-files.js';
import { date, inShort, mergedBelow, number, percent, quoted, time } from '../values/columns.js';

function slotOf(type: ValueType, stated: Partial<Stated> = {}): Slot {
  const column = { name: '栏', type, ...(type === 'enum' ? { enum: 'level' } : {}) };
  return {
    column,
    scale: 'none',
    at: 0,
    plain: false,
    unitSaid: false,
    shared: true,
    read: valueReader(columnContext(column, policy, { ...BARE, ...stated })),
    readBare: valueReader(columnContext(column, policy, BARE)),
    range: undefined,
    document: -1,
  };
}

function carry(type: ValueType, cell: Cell, stated: Partial<Stated> = {}): string {
  const slot = slotOf(type, stated);
  return carryText(cell, slot.read(cell), slot);
}

const error: Cell = { kind: 'error', text: '#N/A' };
const uncomputed: Cell = { kind: 'uncomputed', text: '=A1' };

describe('the text that carries a cell over', () => {
  const cases: readonly (readonly [string, ValueType, Cell, string, Partial<Stated>?])[] = [
    ['money in 万元 becomes yuan', 'money', '0.12', '1200.00', { scale: '万元' }],
    ['money has two decimals', 'money', number('1234.5'), '1234.50'],
    ['70 read as 70%', 'ratio', number('70'), '0.7'],
    ['a percent format', 'ratio', percent('0.7'), '0.7'],
    ['percentage points of the header', 'ratio', '0.5', '0.005', { scale: 'percent' }],
    ['hours', 'hours', '40课时', '40'],
    ['a date', 'date', '2023年9月1日', '2023-09-01'],
    ['a date serial', 'date', number('45170'), '2023-09-01'],
    ['a date of a workbook', 'date', date('2023-09-01 08:30:00'), '2023-09-01'],
    ['a range', 'date-range', '2023.9.1-9.5', '2023-09-01至2023-09-05'],
    ['a month', 'month', '2023年9月', '2023-09'],
    ['a year', 'year', '2023年度', '2023'],
    ['是 under 是否…', 'district', '是', '本区', { asksWhether: true }],
    ['否 under 是否…', 'district', '否', '否', { asksWhether: true }],
    ['an old id made 18 digits', 'person-id', '310199700101001', '310199197001010019'],
    ['a value shared by a merge', 'text', mergedBelow('示例公司'), '示例公司'],
    ['a bad text stays as it was, unmasked', 'person-id', '310199197001010010', '310199197001010010'],
    [
      'an id that lost its digits must not become one',
      'person-id',
      number('310199197001010000'),
      '?310199197001010000',
    ],
    ['an error in a text column', 'text', error, ''],
    ['a formula in a text column', 'identifier', uncomputed, ''],
    ['an error in a date column', 'date', error, '#N/A'],
    ['a month that lost its zero', 'month', number('2023.1'), '?2023.1'],
    ['an account number that lost its digits', 'identifier', number('6222000000000000000'), ''],
    ['blank', 'money', '', ''],
  ];
  const named = cases.map(([what, type, given, expected, stated = {}]) => ({
    what,
    type,
    given,
    expected,
    stated,
  }));
  it.each(named)('$what', ({ type, given, expected, stated }) => {
    expect(carry(type, given, stated)).toBe(expected);
  });

  it('reads back as the same value, and never makes a value of what was none', () => {
    const types: readonly ValueType[] = [
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
    const texts = fc.oneof(
      fc.constantFrom(
        '是',
        '高级工',
        '一级技师',
        '2023-9-1',
        '2023-09',
        '2023.1',
        '20230901',
        '70%',
        '0.7',
        '1.2万元',
        '1234.567',
        ...PERSONS,
        '310199197001010000',
        '310199700101001',
        '91310199MA00000152',
        '3.10199E+17',
        "'0123",
        '3a、13b',
      ),
      fc.string(),
    );
    const numbers = fc.oneof(
      fc.constantFrom('70', '0.7', '2023.1', '202309', '45170', '310199197001010000', '1E5'),
      fc.nat().map(String),
    );
    const cells: fc.Arbitrary<Cell> = fc.oneof(
      texts,
      texts.filter((text) => text !== '').map(quoted),
      numbers.map(number),
      numbers.map(percent),
      numbers.map(time),
      fc.constantFrom<Cell>(error, uncomputed, date('2023-09-01'), { kind: 'boolean', text: 'TRUE' }),
    );
    const stated = fc.record({
      csv: fc.boolean(),
      scale: fc.constantFrom<Stated['scale']>('none', '万元', 'percent'),
      asksWhether: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...types), cells, stated, (type, cell, says) => {
        const slot = slotOf(type, says);
        const before = slot.read(cell);
        const after = slot.readBare(carryText(cell, before, slot));
        if (before.state !== 'value') expect(after.state).not.toBe('value');
        else expect(bare(after)).toBe(bare(before));
      }),
      { numRuns: 3000 },
    );
  });
});

/** The value without notes, which a settled text no longer needs. */
function bare(reading: Reading): string {
  return inShort(reading.state === 'value' ? { ...reading, note: '' } : reading);
}

describe('dates that a range fills', () => {
  it('are carried in both columns, a bad range only in its own', async () => {
    const header = `${TRAINING.slice(0, 4).join(',')},培训起止日期`;
    const start = trainee(0).slice(0, 4).join(',');
    const { rows } = await read(await csv(header, `${start},2023-9-1至2023-9-5`, `${start},九月`));
    const texts = rows.map((row) => [carried(row, '结业日期'), carried(row, '培训起止日期')]);
    expect(texts).toEqual([
      ['2023-09-05', '2023-9-1至2023-9-5'],
      ['', '九月'],
    ]);
  });
});
