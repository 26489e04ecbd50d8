import { attributeOf, prefixOf } from '../xml/attributes.js';
import { outlineOf, spliced } from '../xml/elements.js';
import type { Namespaces } from './namespaces.js';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;

/** A relationship to be added. */
export interface NewRelation {
  readonly id: string;
  /** Last segment of its type. */
  readonly type: string;
  readonly target: string;
}

/** An id that no relationship of a part has. @param text the part's relationships, undefined where it has none */
export function freeId(text: string | undefined, wanted: string): string {
  const taken = new Set(
    outlineOf(text ?? EMPTY, '').children.map(({ raw }) => attributeOf(raw, 'Id')?.toLowerCase()),
  );
  let id = wanted;
  for (let number = 2; taken.has(id.toLowerCase()); number += 1) id = `${wanted}${number}`;
  return id;
}

/** The relationships of a part with some more. @param text as it stands, undefined where the part has none */
export function withRelations(
  text: string | undefined,
  added: readonly NewRelation[],
  { relationships }: Namespaces,
): string {
  const whole = opened(text ?? EMPTY);
  const { open, end } = outlineOf(whole, '');
  const p = prefixOf(open);
  const piece = added
    .map(
      ({ id, type, target }) =>
        `<${p}Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`,
    )
    .join('');
  return spliced(whole, [{ at: end, to: end, piece }]);
}

/** An XML text whose root has a closing tag of its own. */
export function opened(text: string): string {
  const { open, isEmpty } = outlineOf(text, '');
  if (!isEmpty) return text;
  const [, name = ''] = /^<([^\s/>]+)/.exec(open) ?? [];
  return text.replace(open, `${open.replace(/\s*\/>$/, '>')}</${name}>`);
}
