import fc from 'fast-check';
import { sheetOf } from '../fixture.js';

/** Things to write into a part: most of them break it, some change what it says, some change nothing. */
const SNIPPETS: readonly string[] = [
  '< > " \' & ; / = x 1 张 ]]> &amp; &#10; &#x1F600; &nbsp; &#0; <![CDATA[ <![CDATA[x]]> <!-- --> <?x?>'.split(
    ' ',
  ),
  '<row> </row> <row/> <rows/> <c> </c> <c/> <v> </v> <v/> <f/> <is> </is> <t> </t> <x/> <x:row> </x:row>'.split(
    ' ',
  ),
  '<sheetData> </sheetData> <si> </si> <r> </r> <rPh> </rPh> <sst> </sst> <!--</row>--> <!--</si>-->'.split(
    ' ',
  ),
  [
    ' ',
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\u0000',
    '\u0085',
    '<row r="3">',
    "<row r='4'/>",
    '<row r="4"><c><v>1</v></c></row>',
  ],
  [' a=""', " a='1'", ' r="B2"', ' r="5"', ' hidden="1"', ' t="s"', ' s="1"'],
].flat();

/** Text as it stands in XML. */
const writtenText = fc
  .array(
    fc.constantFrom(
      'a',
      '1',
      '.',
      ' ',
      '\n',
      '甲',
      '😀',
      ']',
      '&lt;',
      '&amp;',
      '&#24352;',
      '&#x5F20;',
      '_x000D_',
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

/** The given text with snippets written into it, some of them over what stands there. */
export function disturbed(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const snippet = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    over: fc.oneof(fc.constant(0), fc.nat(8)),
    written: fc.oneof(fc.constantFrom(...SNIPPETS), fc.constant('')),
  });
  return fc.tuple(text, fc.array(snippet, { maxLength: 3 })).map(([whole, snippets]) => {
    const written = snippets.reduce((found, { at, over, written }) => {
      const place = Math.floor(at * found.length);
      return found.slice(0, place) + written + found.slice(place + over);
    }, whole);
    // Halves of a surrogate pair that was cut in two cannot be written in UTF-8.
    return Buffer.from(written).toString();
  });
}

const optional = (written: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(written, fc.constant(''));
const attribute = (name: string, ...values: readonly string[]): fc.Arbitrary<string> =>
  optional(fc.constantFrom(...values).map((value) => ` ${name}="${value}"`));

const value = fc.oneof(
  fc.constantFrom(
    '0',
    '1',
    '2',
    '3',
    '45170',
    '0.5',
    '-1.25',
    '1e3',
    '123456789012345678',
    'true',
    '#N/A',
    '2023-09-01',
  ),
  writtenText,
);
const content = fc
  .tuple(
    optional(writtenText.map((text) => `<f>${text}</f>`)),
    optional(value.map((text) => `<v>${text}</v>`)),
    optional(writtenText.map((text) => `<is><t xml:space="preserve">${text}</t></is>`)),
  )
  .map((parts) => parts.join(''));
const cell = fc
  .tuple(
    attribute('s', '0', '1', '2', '9'),
    attribute('t', 's', 'str', 'inlineStr', 'n', 'b', 'e', 'd'),
    content,
  )
  .map(([style, type, inner]) => (column: number, row: number): string => {
    const attributes = ` r="${String.fromCharCode(65 + column)}${row}"${style}${type}`;
    return inner === '' ? `<c${attributes}/>` : `<c${attributes}>${inner}</c>`;
  });
const row = fc
  .tuple(
    attribute('spans', '1:3'),
    attribute('hidden', '0', '1'),
    fc.array(cell, { maxLength: 4 }),
    fc.constantFrom('', '\n'),
  )
  .map(([spans, hidden, cells, space]) => (number: number): string => {
    const written = cells.map((write, column) => write(column, number)).join('');
    return `${space}<row r="${number}"${spans}${hidden}>${written}</row>`;
  });

/** A worksheet part as spreadsheet programs write it. */
export const sheet = fc
  .array(row, { maxLength: 5 })
  .map((rows) => sheetOf(rows.map((write, index) => write(index + 1)).join('')));

/** A shared strings part as spreadsheet programs write it. */
export const stringTable = fc
  .array(
    fc.tuple(
      writtenText,
      attribute('xml:space', 'preserve'),
      fc.constantFrom('', '<phoneticPr fontId="1" type="noConversion"/>'),
    ),
  )
  .map(
    (strings) =>
      `<sst>${strings.map(([text, space, phonetic]) => `<si><t${space}>${text}</t>${phonetic}</si>`).join('')}</sst>`,
  );
