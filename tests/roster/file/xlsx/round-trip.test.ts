import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf, write } from '../fixture.js';
import { bookIn } from './dialect-book.js';
import { anyDialect, DIALECTS, type Dialect } from './dialect.js';
import { expectedRows, randomRows, type Rows } from './random-rows.js';

const USUAL: Dialect = {
  prefix: DIALECTS.prefix.none,
  namespaces: DIALECTS.namespaces.transitional,
  quotes: DIALECTS.quotes.double,
  space: DIALECTS.space.none,
  escaping: DIALECTS.escaping.references,
  strings: DIALECTS.strings.shared,
  runs: DIALECTS.runs.plain,
  numbered: DIALECTS.numbered.all,
  encoding: DIALECTS.encoding['UTF-8'],
  packing: DIALECTS.packing.deflated,
  targets: DIALECTS.targets.relative,
  names: DIALECTS.names.usual,
};

const ROWS: Rows = [
  [
    { is: 'text', text: '姓名' },
    { is: 'text', text: ' 张"三"\n<𠮷> & _x0041_\r ' },
  ],
  [],
  [
    undefined,
    { is: 'number', lexical: '3.10199197001010E+17', shown: '310199197001010000' },
    { is: 'percent', lexical: '0.70', shown: '0.7' },
    { is: 'date', serial: '45170', day: '2023-09-01' },
    { is: 'boolean', truth: 'FALSE' },
    { is: 'error', code: '#N/A' },
    undefined,
  ],
];

/** Every way by itself, all else as usual. */
const SINGLE: readonly (readonly [name: string, dialect: Dialect])[] = Object.entries(DIALECTS).flatMap(
  ([table, ways]) =>
    Object.entries(ways).map(([name, way]) => [`${table}: ${name}`, { ...USUAL, [table]: way }] as const),
);

describe('a workbook reads the same', () => {
  it.each(SINGLE)('%s', async (_name, dialect) => {
    expect(await rowsOf(write('a.xlsx', bookIn(dialect, ROWS)))).toEqual(expectedRows(ROWS));
  });

  it('in any mixture of ways, whatever its rows hold', async () => {
    await fc.assert(
      fc.asyncProperty(randomRows, anyDialect, async (rows, dialect) => {
        expect(await rowsOf(write('a.xlsx', bookIn(dialect, rows)))).toEqual(expectedRows(rows));
      }),
      { numRuns: 150 },
    );
  });
});
