import { readUnitCode } from '../../model/unit-code.js';
import type { ColumnContext } from './column-context.js';
import { losesDigits, losesDigitsInCsv, looksExponential } from './precision.js';
import { badAs, type ContentReader, contentText, readAs } from './reading.js';

const REQUIRED = '有效的 18 位统一社会信用代码';
const AS_TEXT = '以文本格式保存的完整统一社会信用代码';

/**
 * Unified social credit codes; a likely correction is named, never applied. A code of figures alone that was kept as a number
 * has lost its last ones, and once in 31 times what is left is another unit's code.
 */
export function unitCodeReader({ csv }: Pick<ColumnContext, 'csv'>): ContentReader {
  return (content) => {
    const text = contentText(content);
    if (losesDigits(content) || looksExponential(text) || (csv && losesDigitsInCsv(content, text)))
      return badAs('CODE_INVALID', content, AS_TEXT);
    const found = readUnitCode(text);
    if (found.ok) return readAs(content, { is: 'text', text: found.code });
    return badAs('CODE_INVALID', content, found.hint === '' ? REQUIRED : `${REQUIRED}（${found.hint}）`);
  };
}
