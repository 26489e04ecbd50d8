import { detach } from '../detach.js';
import type { Attributes } from './xml.js';

const NAME = String.raw`[A-Za-z_][\w.:-]*`;
/** Printable ASCII that refers to nothing. */
const VALUE = "[ !#-%'-;=?-~]*";
const NAMED_VALUE = new RegExp(` +(${NAME})="(${VALUE})"`, 'g');

/** Pattern of any number of attributes, for `createAttributesReader` to read; double quotes only. */
export const ATTRIBUTES = `(?: +${NAME}="${VALUE}")*`;

/** Pattern of attributes that nobody asks for: any of these, in this order, which is the schema's. */
export function optionalAttributes(...names: readonly string[]): string {
  return names.map((name) => `(?: +${name}="${VALUE}")?`).join('');
}

/** A file of ever new or endless spellings must not fill the memory. */
const REMEMBERED = 1000;
const REMEMBERED_CHARACTERS = 500;

/**
 * Reads what `ATTRIBUTES` matched; undefined when an attribute stands twice, or where `factsOf` says so. Tags repeat
 * from cell to cell, so a spelling is parsed once.
 * @param factsOf what is wanted of the attributes
 */
export function createAttributesReader<Facts extends object>(
  factsOf: (attributes: Attributes) => Facts | undefined,
): (spelling: string) => Facts | undefined {
  const known = new Map<string, Facts>();

  function learn(spelling: string): Facts | undefined {
    const attributes = parse(spelling);
    const facts = attributes === undefined ? undefined : factsOf(attributes);
    if (facts !== undefined && known.size < REMEMBERED && spelling.length < REMEMBERED_CHARACTERS)
      known.set(detach(spelling), facts);
    return facts;
  }

  return (spelling) => known.get(spelling) ?? learn(spelling);
}

function parse(spelling: string): Attributes | undefined {
  const pairs = [...spelling.matchAll(NAMED_VALUE)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  const attributes = new Map(pairs);
  return attributes.size < pairs.length ? undefined : Object.fromEntries(attributes);
}
