import { attributeOf, prefixOf, withAttribute, withoutAttribute } from '../xml/attributes.js';
import { outlineOf } from '../xml/elements.js';

/** Columns that one <col> speaks of; numbers count from 1, both inclusive. */
interface ColumnRange {
  readonly raw: string;
  readonly min: number;
  readonly max: number;
}

/** In characters: a sentence or two; longer results run on over the blank cells beside them. */
const WIDTH = '72';

/** The look that a sheet's <cols> give to cells that are not there, by zero-based column. */
export function columnLooks(cols: string): (column: number) => number {
  const looks = rangesOf(cols).map(({ raw, min, max }) => ({
    min,
    max,
    look: Number(attributeOf(raw, 'style') ?? '0'),
  }));
  return (column) => looks.find(({ min, max }) => min <= column + 1 && column + 1 <= max)?.look ?? 0;
}

/**
 * A sheet's <cols> with a width for one column, the others as they are: a range that covers it is split around it.
 * @param cols the element as it stands, '' where the sheet has none; @param column zero-based; @param p prefix of the sheet's elements
 */
export function withResultWidth(cols: string, column: number, p: string): string {
  const own = column + 1;
  const ranges = rangesOf(cols);
  const covering = ranges.find(({ min, max }) => min <= own && own <= max);
  const shown = ['hidden', 'collapsed', 'bestFit'].reduce(withoutAttribute, covering?.raw ?? `<${p}col/>`);
  const result = [
    ['width', WIDTH],
    ['customWidth', '1'],
  ].reduce((tag, [name = '', value = '']) => withAttribute(tag, name, value), spread(shown, own, own));
  const before = ranges.flatMap(({ raw, min, max }) => part(raw, min, Math.min(max, own - 1)));
  const behind = ranges.flatMap(({ raw, min, max }) => part(raw, Math.max(min, own + 1), max));
  const open = cols === '' ? `<${p}cols>` : outlineOf(cols, '').open.replace(/\s*\/>$/, '>');
  return `${open}${before.join('')}${result}${behind.join('')}</${prefixOf(open)}cols>`;
}

function rangesOf(cols: string): readonly ColumnRange[] {
  if (cols === '') return [];
  return outlineOf(cols, '').children.map((child) => {
    const raw = outlineOf(child.raw, '').open.replace(/\s*\/?>$/, '/>');
    const min = Number(attributeOf(raw, 'min') ?? '1');
    return { raw, min, max: Number(attributeOf(raw, 'max') ?? String(min)) };
  });
}

function part(raw: string, min: number, max: number): readonly string[] {
  return min > max ? [] : [spread(raw, min, max)];
}

function spread(raw: string, min: number, max: number): string {
  return withAttribute(withAttribute(raw, 'min', String(min)), 'max', String(max));
}
