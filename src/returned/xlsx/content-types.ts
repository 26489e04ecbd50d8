import { attributeOf, prefixOf } from '../xml/attributes.js';
import { outlineOf, spliced } from '../xml/elements.js';
import { opened } from './relations.js';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Parts that the list must name. */
const TYPES = {
  comments: `${OFFICE}.spreadsheetml.comments+xml`,
  styles: `${OFFICE}.spreadsheetml.styles+xml`,
} as const;

/** A part that was added. */
export interface NewType {
  /** Inside the package. */
  readonly path: string;
  readonly is: keyof typeof TYPES;
}

/** The list of content types with those of parts that were added, and of the shapes of comments. @param text as it stands */
export function withTypes(text: string, added: readonly NewType[]): string {
  const whole = opened(text);
  const { open, children, end } = outlineOf(whole, '');
  const p = prefixOf(open);
  const isKnown = children.some(
    ({ name, raw }) => name === 'Default' && attributeOf(raw, 'Extension')?.toLowerCase() === 'vml',
  );
  const shapes = isKnown ? '' : `<${p}Default Extension="vml" ContentType="${OFFICE}.vmlDrawing"/>`;
  const overrides = added.map(
    ({ path, is }) => `<${p}Override PartName="/${path}" ContentType="${TYPES[is]}"/>`,
  );
  // Defaults stand before overrides, as programs write them.
  const first = children.find(({ name }) => name === 'Override')?.from ?? end;
  return spliced(whole, [
    { at: first, to: first, piece: shapes },
    { at: end, to: end, piece: overrides.join('') },
  ]);
}
