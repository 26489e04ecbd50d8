import fc from 'fast-check';
import type { Cell } from '../../../../src/model/cell.js';
import type { SheetRow } from '../../../../src/model/sheet.js';

/** What a cell holds, whatever way a program writes it. */
export type Content =
  | { readonly is: 'text'; readonly text: string }
  /** @property lexical as it stands in `<v>`; @property shown at 15 digits */
  | { readonly is: 'number' | 'percent'; readonly lexical: string; readonly shown: string }
  | { readonly is: 'date'; readonly serial: string; readonly day: string }
  | { readonly is: 'boolean'; readonly truth: 'TRUE' | 'FALSE' }
  | { readonly is: 'error'; readonly code: string };

const PIECES: readonly string[] = [
  '张 三 𠮷 😀 é A 1 , ; ｜ < > & " \' ]]> _x0041_ _x005F_ _x _ 310199197001010019 </v></c> <!-- &amp; &#10;'.split(
    ' ',
  ),
  [' ', '\t', '\n', '\u3000', '\u00a0', '\u200b', '\r'],
].flat();

const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces): Content => ({ is: 'text', text: pieces.join('') }));

/** Up to 15 digits and a point somewhere, as they should be shown, and spellings of the same number. */
const number = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.integer({ min: 1, max: 10 ** 15 - 1 }),
    fc.nat(4),
    fc.constantFrom('number', 'percent'),
  )
  .map(([sign, digits, decimals, is]): Content => {
    const whole = String(digits).padStart(decimals + 1, '0');
    const point = whole.length - decimals;
    const lexical = `${sign}${whole.slice(0, point)}.${whole.slice(point)}`;
    const shown = lexical.replace(/\.?0*$/, '');
    return { is, lexical: decimals === 0 ? sign + whole : lexical, shown };
  });

/** Ids that were typed as numbers: three of their digits are gone. */
const longNumber = fc.integer({ min: 10 ** 14, max: 10 ** 15 - 1 }).chain((digits) => {
  const [first = '', ...others] = String(digits);
  const spellings = [`${digits}000`, `${first}.${others.join('')}E+17`, `${digits}e3`];
  return fc
    .constantFrom(...spellings)
    .map((lexical): Content => ({ is: 'number', lexical, shown: `${digits}000` }));
});

const date = fc.integer({ min: 61, max: 80_000 }).map((serial): Content => {
  const day = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
  return { is: 'date', serial: String(serial), day };
});

const content: fc.Arbitrary<Content | undefined> = fc.oneof(
  { weight: 4, arbitrary: text },
  number,
  longNumber,
  date,
  fc.constantFrom<Content>({ is: 'boolean', truth: 'TRUE' }, { is: 'boolean', truth: 'FALSE' }),
  fc.constantFrom<Content>({ is: 'error', code: '#N/A' }, { is: 'error', code: '#DIV/0!' }),
  fc.constant(undefined),
);

/** Rows of contents; a cell or a row may be blank. */
export type Rows = readonly (readonly (Content | undefined)[])[];

export const randomRows: fc.Arbitrary<Rows> = fc.array(fc.array(content, { maxLength: 5 }), { maxLength: 6 });

/** What must be read of them. */
export function expectedRows(rows: Rows): readonly SheetRow[] {
  return rows
    .map((contents, index) => {
      const used = contents.findLastIndex((each) => each !== undefined) + 1;
      return { number: index + 1, hidden: false, cells: contents.slice(0, used).map(cellOf) };
    })
    .filter(({ cells }) => cells.length > 0);
}

function cellOf(content: Content | undefined): Cell {
  switch (content?.is) {
    case undefined:
      return '';
    case 'text':
      return content.text;
    case 'number':
    case 'percent':
      return { kind: 'number', text: content.shown, percent: content.is === 'percent' };
    case 'date':
      return { kind: 'date', text: content.day };
    case 'boolean':
      return { kind: 'boolean', text: content.truth };
    case 'error':
      return { kind: 'error', text: content.code };
  }
}
