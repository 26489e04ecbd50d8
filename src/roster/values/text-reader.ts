import { type ContentReader, contentText, readAs } from './reading.js';
import { tidyText } from '../../model/tidy.js';

/** Names, remarks and the like: any content is a text. */
export function textReader(): ContentReader {
  return (content) => readAs(content, { is: 'text', text: tidyText(contentText(content)) });
}
