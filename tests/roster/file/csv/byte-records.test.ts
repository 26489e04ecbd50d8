import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetRow } from '../../../../src/model/sheet.js';
import { splitByteRecords } from '../../../../src/roster/file/csv/byte-records.js';
import { csvCell } from '../../../../src/roster/file/csv/cells.js';
import { splitRecords } from '../../../../src/roster/file/csv/records.js';

/** What is read from the bytes of the text, fed in pieces of `size` bytes; a refusal as its text. */
function fromBytes(text: string, size: number): readonly SheetRow[] | string {
  return outcomeOf(() => {
    const bytes = Buffer.from(text);
    const splitter = splitByteRecords('a.csv', ',');
    const rows: SheetRow[] = [];
    for (let at = 0; at < bytes.length; at += size)
      rows.push(...splitter.push(bytes.subarray(at, at + size)));
    return [...rows, ...splitter.end()];
  });
}

/** The same by the reader of texts, which any encoding is read by. */
function fromText(text: string): readonly SheetRow[] | string {
  return outcomeOf(() => {
    const splitter = splitRecords('a.csv', ',');
    return [...splitter.push(text), ...splitter.end()]
      .filter(({ fields }) => fields.some((field) => field !== ''))
      .map(({ line, fields }) => ({ number: line, hidden: false, cells: fields.map(csvCell) }));
  });
}

function outcomeOf<Value>(read: () => Value): Value | string {
  try {
    return read();
  } catch (error) {
    return String(error);
  }
}

const sign = fc.constantFrom('a', '0', '张', '𠮷', 'é', '"', "'", '=', '\t', ',', ',', '\n', '\r', ' ');

describe('splitByteRecords', () => {
  it('gives the rows that the text gives, or refuses it in the same words, however it is cut', () => {
    const anything = fc.string({ unit: sign, maxLength: 40 });
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 12 }), (text, size) => {
        expect(fromBytes(text, size)).toEqual(fromText(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['cells that repeat', (row: number) => `${row % 3}`],
    ['cells that never do', (row: number) => `测试${row}`],
    ['more of them than are kept, over and over', (row: number) => `测试${(row * 7) % 700}`],
    ['cells of one length and one beginning', (row: number) => `310199197001010${100 + (row % 900)}`],
    ['cells too long to be kept', (row: number) => `${'长'.repeat(40)}${row % 2}`],
    ['numbers first and names later', (row: number) => (row < 2000 ? '1' : `测试${row}`)],
  ])('takes no cell for another: %s', (_name, cell) => {
    const lines = Array.from({ length: 6000 }, (_, row) => `${cell(row)},${cell(row + 1)}`);
    const text = lines.join('\n');
    expect(fromBytes(text, 65_536)).toEqual(fromText(text));
  });
});
