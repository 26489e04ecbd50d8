import fc from 'fast-check';
import { expect, it } from 'vitest';
import { write, rowsOf } from '../roster/file/fixture.js';
import { anyDialect } from '../roster/file/xlsx/dialect.js';
import { bookIn } from '../roster/file/xlsx/dialect-book.js';
import { randomRows } from '../roster/file/xlsx/random-rows.js';
import { annotated, held, notes } from './annotated.js';
import { partsOf } from './zip-parts.js';

it('gives back a workbook of any dialect with all cells as they were, and the results behind them', async () => {
  await fc.assert(
    fc.asyncProperty(anyDialect, randomRows, async (dialect, rows) => {
      const file = write('名册.xlsx', bookIn(dialect, rows));
      const before = await rowsOf(file);
      const [header, ...below] = before;
      if (header === undefined) return;
      const width = Math.max(...before.map(({ cells }) => cells.length));
      const plan = notes(
        '名册',
        header.number,
        ...below.map(({ number }) => held(number, { 0: 'hold', 1: 'reject' })),
      );
      const { file: out } = await annotated(file, plan);
      const expected = before.map(({ cells, ...row }, index) => ({
        ...row,
        cells: [
          ...Array.from({ length: width }, (_, at) => cells[at] ?? ''),
          index === 0 ? '核验结果' : held(row.number).result,
        ],
      }));
      expect(await rowsOf(out)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

it('annotates an annotated workbook of any dialect to the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyDialect, randomRows, async (dialect, rows) => {
      const file = write('名册.xlsx', bookIn(dialect, rows));
      const [header, ...below] = await rowsOf(file);
      if (header === undefined) return;
      const plan = notes('名册', header.number, ...below.map(({ number }) => held(number, { 0: 'hold' })));
      const once = await annotated(file, plan);
      const twice = await annotated(once.file, plan);
      expect(await partsOf(twice.file)).toEqual(await partsOf(once.file));
    }),
    { numRuns: 30 },
  );
});
