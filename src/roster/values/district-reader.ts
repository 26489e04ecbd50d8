import type { ColumnContext } from './column-context.js';
import { whereabouts } from './district.js';
import { type ContentReader, contentText, readAs, unreadable } from './reading.js';
import { tidyText } from '../../model/tidy.js';

/** Districts: the policy's own or elsewhere; a text that names the own one and denies it is neither. */
export function districtReader({ district, asksWhether }: ColumnContext): ContentReader {
  const required = `所属区的名称，不带其他说明（属本区的只写“${district.name}”）`;
  return (content) => {
    const text = tidyText(contentText(content));
    const where = whereabouts(text, district, asksWhether);
    if (where === 'doubtful') return unreadable(content, required);
    return readAs(content, { is: 'district', local: where === 'local', text });
  };
}
