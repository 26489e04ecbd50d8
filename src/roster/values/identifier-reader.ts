import { type Content, type ContentReader, contentText, readAs, unreadable } from './reading.js';
import type { ColumnContext } from './column-context.js';
import { looksExponential, losesDigits, losesDigitsInCsv } from './precision.js';
import { hasDigitMark, isPlainCode, tidyText } from '../../model/tidy.js';

/** What a number that a spreadsheet has rounded ends with, if any does. */
const ZEROS = '000';
const REQUIRED = '以文本格式保存的完整号码';

/** Account, certificate and document numbers: text without inner spaces, refused where a spreadsheet has lost digits. */
export function identifierReader({ csv }: Pick<ColumnContext, 'csv'>): ContentReader {
  return (content) => {
    if (typeof content === 'string' && isPlainCode(content) && !(csv && content.endsWith(ZEROS)))
      return readAs(content, { is: 'text', text: content });
    if (losesDigits(content)) return unreadable(content, REQUIRED);
    const text = identifierOf(content);
    const lost = looksExponential(text) || (csv && losesDigitsInCsv(content, text));
    return lost || hasDigitMark(text) ? unreadable(content, REQUIRED) : readAs(content, { is: 'text', text });
  };
}

function identifierOf(content: Content): string {
  return tidyText(contentText(content))
    .replace(/\s+/g, '')
    .replace(/^'(?=.)/, '');
}
