import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvLine, harmless } from '../../src/output/csv-text.js';

describe('harmless', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['　＝1', "'　＝1"],
    ['＋1', "'＋1"],
    ['＠x', "'＠x"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\n=1', "'\n=1"],
    ['310199197001010019', '310199197001010019'],
    ['甲=乙', '甲=乙'],
    ["'=1", "'=1"],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(harmless(text)).toBe(expected);
  });
});

describe('csvCell', () => {
  it('is made harmless and quoted as the cell of a line is', () => {
    const text = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...'=＋-,"\r\n\t 　')));
    fc.assert(
      fc.property(text, (pieces) => {
        expect(`${csvCell(pieces.join(''))}\r\n`).toBe(csvLine([harmless(pieces.join(''))]));
      }),
    );
  });
});

describe('csvLine', () => {
  it('reads back as the same cells', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2 }), (cells) => {
        expect(parse(csvLine(cells), { record_delimiter: '\r\n' })).toEqual([cells]);
      }),
    );
  });
});
