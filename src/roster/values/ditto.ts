import { tidyText } from '../../model/tidy.js';
import { dittoForms } from '../../model/ditto-forms.js';
import { type ContentReader, typedText, unreadable } from './reading.js';

/**
 * Reads all but 同上 and the like: what stands above is for a person to see, and once rows are sorted or filtered it is another's.
 * @param marks the words and signs, by rule data
 */
export function refuseDittos(typed: ContentReader, marks: readonly string[]): ContentReader {
  const forms = dittoForms(marks);
  const longest = Math.max(0, ...[...forms].map(({ length }) => length));
  return (content) => {
    const text = tidyText(typedText(content) ?? '');
    // Most texts are longer, and looking one up costs more than its length.
    if (text.length > longest || !forms.has(text)) return typed(content);
    return unreadable(content, '实际内容，每行各自写明（不写“同上”）');
  };
}
