import type { ColumnContext } from './column-context.js';
import { compactSpelling } from '../../model/compact-spelling.js';
import { type ContentReader, contentText, readAs, unreadable } from './reading.js';
import { tidyText } from '../../model/tidy.js';

/** One of a column's values in any of its spellings; a doubtful spelling is read with a note. */
export function enumReader(context: ColumnContext): ContentReader {
  const required = context.values.join('、');
  return (content) => {
    const text = contentText(content);
    const spelling = compactSpelling(text);
    const value = context.spellings.get(spelling);
    if (value === undefined) return unreadable(content, required);
    const note = context.interpretedSpellings.has(spelling) ? `“${tidyText(text)}”按“${value}”计` : '';
    return readAs(content, { is: 'text', text: value }, note);
  };
}
