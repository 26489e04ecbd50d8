import type { Attributes } from '../../xml/xml-reader.js';

const NAMED_VALUE = ' +([A-Za-z_][\\w.:-]*)="([^"]*)"';
const PLAIN = new RegExp(`^(?:${NAMED_VALUE})* *$`);
const EACH = new RegExp(NAMED_VALUE, 'g');

/** A file of ever new or endless spellings must not fill the memory. */
const REMEMBERED = 1000;
const REMEMBERED_CHARACTERS = 500;

/**
 * Reads what stands in a tag behind its name; undefined when it is not plainly written, an attribute stands twice, or `factsOf`
 * says so. Tags repeat from row to row, so a spelling is parsed once.
 * @param factsOf what is wanted of the attributes
 */
export function createAttributesMemo<Facts extends object>(
  factsOf: (attributes: Attributes) => Facts | undefined,
): (spelling: string) => Facts | undefined {
  const known = new Map<string, Facts>();

  function learn(spelling: string): Facts | undefined {
    const attributes = parse(spelling);
    const facts = attributes === undefined ? undefined : factsOf(attributes);
    if (facts !== undefined && known.size < REMEMBERED && spelling.length < REMEMBERED_CHARACTERS)
      known.set(spelling, facts);
    return facts;
  }

  return (spelling) => known.get(spelling) ?? learn(spelling);
}

/** Tells attributes that are plainly written and that nobody asks for. */
export function createAttributesCheck(): (spelling: string) => boolean {
  const factsOf = createAttributesMemo(() => ({}));
  return (spelling) => factsOf(spelling) !== undefined;
}

function parse(spelling: string): Attributes | undefined {
  if (!PLAIN.test(spelling)) return undefined;
  const pairs = [...spelling.matchAll(EACH)].map(([, name = '', value = '']) => [name, value] as const);
  const attributes = new Map(pairs);
  return attributes.size < pairs.length ? undefined : Object.fromEntries(attributes);
}
