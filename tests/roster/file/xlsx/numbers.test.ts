import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unescapeText } from '../../../../src/roster/file/xlsx/escape.js';
import { numberCell } from '../../../../src/roster/file/sheet/number-cell.js';
import { plainNumber } from '../../../../src/roster/file/sheet/number.js';
import { shapeOfBuiltIn, shapeOfCode } from '../../../../src/roster/file/sheet/number-format.js';
import { serialText } from '../../../../src/roster/file/sheet/serial.js';

describe('plainNumber shows a number as Excel does at 15 digits', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['0.0', '0'],
    ['007', '7'],
    ['600', '600'],
    ['+600.50', '600.5'],
    ['.5', '0.5'],
    ['0.70000000000000007', '0.7'],
    ['1234.5678901234567', '1234.56789012346'],
    ['3.1019919700101E+17', '310199197001010000'],
    ['310199197001010019', '310199197001010000'],
    ['1E-7', '0.0000001'],
    ['-1.25e-3', '-0.00125'],
    ['1e22', '10000000000000000000000'],
    ['六百', undefined],
    ['1,200', undefined],
    ['NaN', undefined],
    ['1e999', undefined],
  ])('%s', (lexical, shown) => {
    expect(plainNumber(lexical)).toBe(shown);
  });

  it('and takes a long row of figures for none', () => {
    expect(plainNumber(`${'1'.repeat(300_000)}元`)).toBeUndefined();
  });

  it('keeps every number of up to 15 digits', () => {
    const digits = fc.tuple(
      fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }),
      fc.integer({ min: -20, max: 20 }),
    );
    fc.assert(
      fc.property(digits, ([mantissa, exponent]) => {
        const shown = plainNumber(`${mantissa}e${exponent}`) ?? '';
        expect(shown).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
        expect(Number(shown)).toBe(Number(`${mantissa}e${exponent}`) + 0);
      }),
    );
  });
});

describe('plainNumber, where a number is written as it should be shown,', () => {
  it('says the same as where it is written otherwise', () => {
    const digits = fc.string({ unit: fc.constantFrom('0', '1', '9', '.', '-'), maxLength: 18 });
    fc.assert(
      fc.property(digits, (lexical) => void expect(plainNumber(lexical)).toBe(plainNumber(`${lexical}e0`))),
    );
  });
});

describe('serialText', () => {
  it.each([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [60, 1900, undefined],
    [60.5, 1900, undefined],
    [61, 1900, '1900-03-01'],
    [45170, 1900, '2023-09-01'],
    [45351, 1900, '2024-02-29'],
    [45170.5, 1900, '2023-09-01 12:00:00'],
    [45170.999999, 1900, '2023-09-02'],
    [2958465, 1900, '9999-12-31'],
    [2958466, 1900, undefined],
    [0, 1900, undefined],
    [0.5, 1900, undefined],
    [-1, 1900, undefined],
    [1, 1904, '1904-01-02'],
    [0.5, 1904, undefined],
    [43708, 1904, '2023-09-01'],
    [-1, 1904, undefined],
  ] as const)('%s in the %s system is %s', (serial, system, day) => {
    expect(serialText(serial, system)).toBe(day);
  });

  it('agrees with the calendar on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(serialText(serial, 1900)).toBe(
          new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10),
        );
      }),
    );
  });
});

describe('number formats', () => {
  it.each([
    ['General', 'plain'],
    ['G/通用格式', 'plain'],
    ['0.00_);[Red]\\(0.00\\)', 'plain'],
    ['#,##0.00"元"', 'plain'],
    ['0"day"', 'plain'],
    ['0\\d', 'plain'],
    ['0!d', 'plain'],
    ['[DBNum2][$-804]General', 'plain'],
    ['0.0%', 'percent'],
    ['0"%"', 'altered'],
    ['0.00"万元"', 'altered'],
    ['0.00万元', 'altered'],
    ['0\\.0000', 'altered'],
    ['0!.0000', 'altered'],
    ['0"."0000', 'altered'],
    ['#,##0.0,', 'altered'],
    ['0!.0,"百万元"', 'altered'],
    ['0!.0,"万元"', 'restated'],
    ['0!.0000"万元"', 'restated'],
    ['0,"千元"', 'restated'],
    ['0.00,,"百万"', 'restated'],
    ['#,##0', 'plain'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ', 'plain'],
    ['¥#,##0.00_);(¥#,##0.00)', 'plain'],
    ['0.00"元/人"', 'plain'],
    ['000000\\-00000000', 'plain'],
    ['yyyy-mm-dd', 'date'],
    ['yyyy"年"m"月"d"日";@', 'date'],
    ['[$-804]yyyy/m/d hh:mm', 'date'],
    ['m"月"', 'date'],
    ['mmm', 'date'],
    ['h:mm', 'date'],
    ['h:mm:ss AM/PM', 'date'],
    ['上午/下午h"时"mm"分"', 'date'],
    ['mm:ss.0', 'date'],
    ['[h]:mm', 'elapsed'],
    ['[mm]:ss', 'elapsed'],
  ])('%s is %s', (code, shape) => {
    expect(shapeOfCode(code)).toBe(shape);
  });

  it.each([
    ['0000', 4],
    ['0000 0000 0000 0000', 16],
    ['000_ ', 3],
    ['000;[Red]-000', 3],
  ])('%s shows %d digits at least', (code, zeros) => {
    expect(shapeOfCode(code)).toEqual({ zeros });
  });

  it.each(['0', '0.00', '00.0', '#000', '"No."000', '0,000', '0'.repeat(31)])(
    '%s shows zeros otherwise',
    (code) => {
      expect(shapeOfCode(code)).toBe('plain');
    },
  );

  it.each([
    ['12', '0012'],
    ['12345', undefined],
    ['12.5', undefined],
    ['-12', undefined],
  ])('%s under 0000 is padded to %s', (text, padded) => {
    const cell = { kind: 'number', text, percent: false };
    const expected = padded === undefined ? cell : { ...cell, padded };
    expect(numberCell(text, { zeros: 4 }, 1900)).toEqual(expected);
  });

  it('built in: dates and times are 14–22, 27–36, 45, 47 and 50–58', () => {
    const dates = Array.from({ length: 164 }, (_, id) => id).filter((id) => shapeOfBuiltIn(id) === 'date');
    expect(dates).toEqual([
      14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54,
      55, 56, 57, 58,
    ]);
    expect(shapeOfBuiltIn(46)).toBe('elapsed');
  });
});

describe('unescapeText', () => {
  it.each([
    ['a_x000D_b', 'a\rb'],
    ['_x005F_x000D_', '_x000D_'],
    ['_xD840__xDC00_', '𠀀'],
    ['_xD840_', '_xD840_'],
    ['_x12_', '_x12_'],
    ['snake_x', 'snake_x'],
  ])('%s', (escaped, text) => {
    expect(unescapeText(escaped)).toBe(text);
  });
});
