import { corrupt } from '../refusals.js';
import { prefixedAttribute, type Attributes } from '../xml/xml-reader.js';

/** An attribute by its local name: writers differ in prefixes. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  return attributes[name] ?? prefixedAttribute(attributes, name);
}

/** A whole number that an attribute states; undefined when it is not there. @throws Refusal FILE_CORRUPT */
export function countOf(attributes: Attributes, name: string, place: string): number | undefined {
  const stated = attributeOf(attributes, name);
  if (stated === undefined) return undefined;
  if (!/^\d{1,9}$/.test(stated)) throw corrupt(place, (say) => say.attributeWrong(name, stated.slice(0, 20)));
  return Number(stated);
}
