import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell } from '../../../../src/roster/file/csv/cells.js';
import { rowsOf, write } from '../fixture.js';
import { gb18030 } from './gb18030-bytes.js';

const ENCODINGS = {
  'UTF-8': (text: string) => Buffer.from(text),
  'UTF-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'UTF-16LE': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16BE': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  GB18030: gb18030,
};
const DELIMITERS = { comma: ',', tab: '\t', semicolon: ';' };
const LINE_ENDS = { CRLF: ['\r\n'], LF: ['\n'], CR: ['\r'], 'all of them': ['\r\n', '\n', '\r'] };

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const breaks = (text: string, delimiter: string): boolean =>
  text.includes(delimiter) || /^"|[\r\n]/.test(text);
const QUOTING = {
  'every cell': (text: string) => quoted(text),
  'every cell, and a space behind': (text: string) => `${quoted(text)} `,
  'any cell with a sign in it': (text: string, delimiter: string) =>
    breaks(text, delimiter) || /[",;\t]/.test(text) ? quoted(text) : text,
  'no cell that can do without': (text: string, delimiter: string) =>
    breaks(text, delimiter) ? quoted(text) : text,
};

interface Style {
  readonly encode: (text: string) => Buffer;
  readonly delimiter: string;
  readonly lineEnds: readonly string[];
  readonly quote: (text: string, delimiter: string) => string;
}

const choice = <Value>(table: Readonly<Record<string, Value>>): fc.Arbitrary<Value> =>
  fc.constantFrom(...Object.values(table));

const anyStyle: fc.Arbitrary<Style> = fc.record({
  encode: choice(ENCODINGS),
  delimiter: choice(DELIMITERS),
  lineEnds: choice(LINE_ENDS),
  quote: choice(QUOTING),
});

const SIGNS = [...'张三丰𠮷😀éA1 "\'=,;\t\n\r　'];
const HEADER = ['姓名', '证件号码', '备注'];
const cell = fc.oneof(
  fc
    .array(
      fc.oneof(
        fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 1 }),
        fc.constantFrom('310199197001010019', '\r\n', '=""'),
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join('')),
  fc.constantFrom(
    '',
    '007',
    '="310199197001010019"',
    "'310199197001010019",
    '\t31019920000229998X',
    '1,234.50',
  ),
);
const anyRows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 });

/** The text of the rows, and the line on which each of them begins. */
function written(
  rows: readonly (readonly string[])[],
  style: Style,
): { text: string; lines: readonly number[] } {
  let text = '';
  const lines = rows.map((fields, index) => {
    const line = text.split(/\r\n|\n|\r/).length;
    const record = fields.map((field) => style.quote(field, style.delimiter)).join(style.delimiter);
    text += record + style.lineEnds[index % style.lineEnds.length];
    return line;
  });
  return { text, lines };
}

async function check(body: readonly (readonly string[])[], style: Style): Promise<void> {
  const rows = [HEADER, ...body];
  const { text, lines } = written(rows, style);
  const expected = rows
    .map((fields, index) => ({ number: lines[index], hidden: false, cells: fields.map(csvCell) }))
    .filter((_row, index) => rows[index]?.some((field) => field !== ''));
  expect(await rowsOf(write('a.csv', style.encode(text)))).toEqual(expected);
}

const USUAL: Style = {
  encode: ENCODINGS['UTF-8'],
  delimiter: DELIMITERS.comma,
  lineEnds: LINE_ENDS.CRLF,
  quote: QUOTING['any cell with a sign in it'],
};
const BODY = [
  ['张"三"', '310199197001010019', '第一行\r\n第二行, "引号"; 完'],
  ['', '', ''],
  ['𠮷四', '="310199198402290028"', ' \t '],
];

const SINGLE: readonly (readonly [name: string, style: Style])[] = [
  ...Object.entries(ENCODINGS).map(([name, encode]) => [name, { ...USUAL, encode }] as const),
  ...Object.entries(DELIMITERS).map(([name, delimiter]) => [name, { ...USUAL, delimiter }] as const),
  ...Object.entries(LINE_ENDS).map(([name, lineEnds]) => [name, { ...USUAL, lineEnds }] as const),
  ...Object.entries(QUOTING).map(([name, quote]) => [`quotes around ${name}`, { ...USUAL, quote }] as const),
];

describe('a CSV reads the same, on the lines where it was written', () => {
  it.each(SINGLE)('%s', async (_name, style) => check(BODY, style));

  it('in any mixture of ways, whatever its cells hold', async () => {
    await fc.assert(fc.asyncProperty(anyRows, anyStyle, check), { numRuns: 400 });
  });
});
