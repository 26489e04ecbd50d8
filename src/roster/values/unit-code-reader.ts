import { badAs, type ContentReader, contentText, readAs } from './reading.js';
import { readUnitCode } from '../../model/unit-code.js';

const REQUIRED = '有效的 18 位统一社会信用代码';

/** Unified social credit codes; a likely correction is named, never applied. */
export function unitCodeReader(): ContentReader {
  return (content) => {
    const found = readUnitCode(contentText(content));
    if (found.ok) return readAs(content, { is: 'text', text: found.code });
    return badAs('CODE_INVALID', content, found.hint === '' ? REQUIRED : `${REQUIRED}（${found.hint}）`);
  };
}
