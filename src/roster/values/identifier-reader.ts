import { type Content, type ContentReader, contentText, readAs, unreadable } from './reading.js';
import { looksExponential, losesDigits } from './precision.js';
import { hasDigitMark, tidyText } from '../../model/tidy.js';

const REQUIRED = '以文本格式保存的完整号码';

/** Account, certificate and document numbers: text without inner spaces, refused where a spreadsheet has lost digits. */
export function identifierReader(): ContentReader {
  return (content) => {
    if (losesDigits(content)) return unreadable(content, REQUIRED);
    const text = identifierOf(content);
    return looksExponential(text) || hasDigitMark(text)
      ? unreadable(content, REQUIRED)
      : readAs(content, { is: 'text', text });
  };
}

function identifierOf(content: Content): string {
  return tidyText(contentText(content))
    .replace(/\s+/g, '')
    .replace(/^'(?=.)/, '');
}
