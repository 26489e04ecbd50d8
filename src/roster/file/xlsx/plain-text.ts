import { REFERENCE } from './references.js';

/** Not among them: ">" may end "]]>", a carriage return becomes a line feed, XML 1.0 and 1.1 differ over controls. */
const CHARACTERS = String.raw`[\t\n -%'-;=?-~\xa0-\u2027\u2029-\ufffd]*`;

/** Pattern of white space between elements. */
export const SPACE = String.raw`[ \t\r\n]*`;

/** Pattern of an element that holds only text, from behind its attributes; captures the text unless the tag closes itself. */
export function textUntil(close: string): string {
  return ` *(?:/>|>(${CHARACTERS}(?:${REFERENCE}${CHARACTERS})*)${close})`;
}
