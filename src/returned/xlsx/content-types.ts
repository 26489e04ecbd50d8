import { attributeOf, prefixOf } from '../xml/attributes.js';
import { outlineOf, spliced } from '../xml/elements.js';
import { opened } from './relations.js';

const SHAPES = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';

/** The list of content types with those of comments. @param comments paths of the parts inside the package */
export function withCommentTypes(text: string, comments: readonly string[]): string {
  const whole = opened(text);
  const { open, children, end } = outlineOf(whole, '');
  const p = prefixOf(open);
  const isKnown = children.some(
    ({ name, raw }) => name === 'Default' && attributeOf(raw, 'Extension')?.toLowerCase() === 'vml',
  );
  const shapes = isKnown ? '' : `<${p}Default Extension="vml" ContentType="${SHAPES}"/>`;
  const overrides = comments.map((path) => `<${p}Override PartName="/${path}" ContentType="${COMMENTS}"/>`);
  // Defaults stand before overrides, as programs write them.
  const first = children.find(({ name }) => name === 'Override')?.from ?? end;
  return spliced(whole, [
    { at: first, to: first, piece: shapes },
    { at: end, to: end, piece: overrides.join('') },
  ]);
}
