/**
 * What XML 1.0 cannot hold, plus a carriage return (parsers turn it into a line feed), and an underscore from which the
 * text would read as the escape for these, now or once what follows it is escaped: all are written as _xHHHH_.
 */
// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}[_\0-\x08\x0B-\x1F\uFFFE\uFFFF])/g;
/** What may have to be written in another way, and space at an edge, which a parser may drop. */
// oxlint-disable-next-line no-control-regex
const SPECIAL = /[\0-\x08\n-\x1F"&<>_\uFFFE\uFFFF]|^\s|\s$/;

/** Whether the text stands in XML as it is, without more: nearly every text does. */
export function isPlainXml(text: string): boolean {
  return !SPECIAL.test(text);
}

/** Text as element content or attribute value of a worksheet part. A line feed is kept as a reference. */
export function xmlText(text: string): string {
  if (isPlainXml(text)) return text;
  return text
    .replace(UNWRITABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
