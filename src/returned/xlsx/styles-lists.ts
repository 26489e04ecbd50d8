import { corrupt } from '../../roster/file/refusals.js';
import { attributeOf, prefixOf, withAttribute } from '../xml/attributes.js';
import { type Child, outlineOf, spliced } from '../xml/elements.js';

/** A list of a styles part: its own tags and what it holds. */
export interface StylesList {
  readonly child: Child;
  readonly items: readonly string[];
}

/** What may stand before fills in a styles part. */
const BEFORE_FILLS: ReadonlySet<string> = new Set(['numFmts', 'fonts']);

/** A styles part with a list of fills: some writers have none, where all cells are without. The first two are not for choosing. */
export function withFills(text: string, p: string, place: string): string {
  const { children, end } = outlineOf(text, place);
  if (children.some(({ name }) => name === 'fills')) return text;
  const at = children.find(({ name }) => !BEFORE_FILLS.has(name))?.from ?? end;
  const [none, grey] = ['none', 'gray125'].map(
    (pattern) => `<${p}fill><${p}patternFill patternType="${pattern}"/></${p}fill>`,
  );
  return spliced(text, [{ at, to: at, piece: `<${p}fills count="2">${none}${grey}</${p}fills>` }]);
}

export function listOf(children: readonly Child[], name: string, place: string): StylesList {
  const child = children.find((each) => each.name === name);
  if (child === undefined) throw corrupt(place, (say) => say.partMissing(name));
  return { child, items: outlineOf(child.raw, place).children.map(({ raw }) => raw) };
}

/** A list with more at its end, and its count. */
export function longer({ child, items }: StylesList, added: readonly string[], place: string): string {
  if (added.length === 0) return child.raw;
  const { open, end, isEmpty } = outlineOf(child.raw, place);
  const count = String(items.length + added.length);
  const tag = attributeOf(open, 'count') === undefined ? open : withAttribute(open, 'count', count);
  if (isEmpty) return `${tag.replace(/\s*\/>$/, '>')}${added.join('')}</${prefixOf(open)}${child.name}>`;
  return `${tag}${child.raw.slice(open.length, end)}${added.join('')}${child.raw.slice(end)}`;
}
