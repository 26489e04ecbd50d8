import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { splitRecords, type CsvRecord } from '../../../../src/roster/file/csv/records.js';

const field = fc.string({ unit: fc.constantFrom('a', '张', '"', ',', '\n', '\r', ' ', ';'), maxLength: 6 });
const table = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Splits the text fed in pieces of `size` characters. */
function split(text: string, size: number): readonly CsvRecord[] {
  const splitter = splitRecords('a.csv', ',');
  const records: CsvRecord[] = [];
  for (let at = 0; at < text.length; at += size) records.push(...splitter.push(text.slice(at, at + size)));
  return [...records, ...splitter.end()];
}

describe('splitRecords', () => {
  it('gives back what was written, on the lines where it was written, however it is cut', () => {
    fc.assert(
      fc.property(table, lineEnd, fc.integer({ min: 1, max: 9 }), (rows, end, size) => {
        let text = '';
        const expected = rows.map((fields) => {
          const line = text.split(/\r\n|\n|\r/).length;
          text += fields.map(quote).join(',');
          const record = { line, fields, end: text.length, next: text.length + end.length };
          text += end;
          return record;
        });
        expect(split(text, size)).toEqual(expected);
      }),
    );
  });

  it('agrees with csv-parse on well-formed text', () => {
    fc.assert(
      fc.property(table, lineEnd, (rows, end) => {
        const text = rows.map((fields) => fields.map(quote).join(',')).join(end);
        const oracle: unknown = parse(text, {
          relax_column_count: true,
          relax_quotes: true,
          record_delimiter: ['\r\n', '\n', '\r'],
        });
        expect(split(text, 5).map(({ fields }) => fields)).toEqual(oracle);
      }),
    );
  });

  it('refuses text or splits it, and is never left with some of it', () => {
    const anything = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r'), maxLength: 20 });
    fc.assert(
      fc.property(anything, (text) => {
        const outcome = (size: number): unknown => {
          try {
            return split(text, size);
          } catch (error) {
            return String(error);
          }
        };
        const whole = outcome(1000);
        expect(outcome(1)).toEqual(whole);
        if (typeof whole === 'string') expect(whole).toContain('CSV_MALFORMED a.csv 第');
      }),
    );
  });
});
