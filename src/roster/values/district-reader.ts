import type { ColumnContext } from './column-context.js';
import { isLocal } from './district.js';
import { type ContentReader, contentText, readAs } from './reading.js';
import { tidyText } from '../../model/tidy.js';

/** Districts: every text is readable, it is either the policy's district or elsewhere. */
export function districtReader(context: ColumnContext): ContentReader {
  return (content) => {
    const text = tidyText(contentText(content));
    return readAs(content, {
      is: 'district',
      local: isLocal(text, context.district, context.asksWhether),
      text,
    });
  };
}
