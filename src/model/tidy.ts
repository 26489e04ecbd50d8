const WIDE = '\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A';
const UNTIDY = new RegExp(`[\\s\\p{Cc}\\p{Cf}${WIDE}]|_x000`, 'u');
const WIDE_CHARACTERS = new RegExp(`[${WIDE}]`, 'g');
/** Zero-width, direction and other unseen characters; white space is not among them. */
const UNSEEN = /\p{Cf}|(?!\s)\p{Cc}/gu;
/** How a workbook writes a carriage return or line feed inside a text. */
const ESCAPED_BREAK = /_x000[ad]_/gi;
const LINE_BREAK = /[\t\n\v\f\r\u2028\u2029]/;

/**
 * A cell's text without what nobody sees: trimmed, zero-width characters gone, every inner line break or tab made one
 * space, full-width letters, digits and spaces made half-width. Chinese punctuation stays as it is.
 */
export function tidyText(raw: string): string {
  if (!UNTIDY.test(raw)) return raw;
  return raw
    .replace(ESCAPED_BREAK, '\n')
    .replace(UNSEEN, '')
    .replace(WIDE_CHARACTERS, toHalfWidth)
    .replace(/\s+/g, (run) => (LINE_BREAK.test(run) ? ' ' : ' '.repeat(run.length)))
    .trim();
}

/** Tidied text with full-width signs folded too (％ ， ￥ －): for numbers and dates, whose signs carry no meaning of their own. */
export function foldText(raw: string): string {
  return tidyText(raw).normalize('NFKC');
}

const NUMBER_LIKE_CODE = /^[0-9A-Z]+$/;

/** A code or number as typed: folded, without spaces or the apostrophe that marks text, upper case. */
export function foldCode(raw: string): string {
  if (NUMBER_LIKE_CODE.test(raw)) return raw;
  return foldText(raw)
    .replace(/\s+/g, '')
    .replace(/^['‘’`]/, '')
    .toUpperCase();
}

function toHalfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
