import { attributeOf, withAttribute, withoutAttribute } from '../xml/attributes.js';
import { outlineOf } from '../xml/elements.js';

/** Built-in number format @: what is typed stays text. */
const TEXT_FORMAT = '49';

/** The number of a look's fill. @param raw the look as the styles part has it, here and below */
export function fillNumber(raw: string): number {
  return Number(attributeOf(tagOf(raw), 'fillId') ?? '0');
}

function tagOf(raw: string): string {
  return raw.slice(0, raw.indexOf('>') + 1);
}

export function withFill(raw: string, fill: number): string {
  const tag = tagOf(raw);
  const filled = withAttribute(withAttribute(tag, 'fillId', String(fill)), 'applyFill', '1');
  return filled + raw.slice(tag.length);
}

export function withoutFill(raw: string): string {
  const tag = tagOf(raw);
  return withoutAttribute(withoutAttribute(tag, 'fillId'), 'applyFill') + raw.slice(tag.length);
}

/** A look as text that is not wrapped: the row stays as high as it is. */
export function asText(raw: string, p: string, place: string): string {
  const { open, children } = outlineOf(raw, place);
  const tag = [
    ['numFmtId', TEXT_FORMAT],
    ['applyNumberFormat', '1'],
    ['applyAlignment', '1'],
  ].reduce(
    (left, [name = '', value = '']) => withAttribute(left, name, value),
    withoutAttribute(open, 'quotePrefix'),
  );
  const kept = children.filter(({ name }) => name !== 'alignment').map((each) => each.raw);
  const alignment = `<${p}alignment horizontal="left" vertical="center"/>`;
  return `${tag.replace(/\s*\/>$/, '>')}${alignment}${kept.join('')}</${p}xf>`;
}
