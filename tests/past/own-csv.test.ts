import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BYTE_ORDER_MARK, csvLine, harmless } from '../../src/output/csv-text.js';
import { ownCsv } from '../../src/past/own-csv.js';

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('测', '"', ',', '\r\n', '\n', '=', "'", ' ', '1') }),
  fc.string(),
);
const record = fc.tuple(cell, cell);

it('gives back what was written, each record with the line on which it starts', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'butie-own-csv-'));
  const file = path.join(folder, 'list.csv');
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 6 }), async (records) => {
        const lines = [['甲', '乙'], ...records.map((cells) => cells.map(plain).map(harmless))].map(csvLine);
        await writeFile(file, BYTE_ORDER_MARK + lines.join(''));
        const read = [];
        for await (const line of ownCsv(file)) read.push([line.line, line.get('甲'), line.get('乙')]);
        const starts = lines.map((_, index) => lines.slice(0, index).join('').split('\n').length);
        expect(read).toEqual(records.map((cells, index) => [starts[index + 1], ...cells.map(plain)]));
      }),
      { numRuns: 200 },
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** As roster cells are: an apostrophe before a formula is not told from one that was put there. */
function plain(text: string): string {
  return text.replace(/^'+/, '');
}
