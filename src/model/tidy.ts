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
  if (isPlain(raw) || !UNTIDY.test(raw)) return raw;
  return raw
    .replace(ESCAPED_BREAK, '\n')
    .replace(UNSEEN, '')
    .replace(WIDE_CHARACTERS, toHalfWidth)
    .replace(/\s+/g, (run) => (LINE_BREAK.test(run) ? ' ' : ' '.repeat(run.length)))
    .trim();
}

/** Whether a text is of characters alone that are certainly tidy, as most are: told without the expression, which is slow with classes of Unicode. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code < 0x7f ? code === UNDERSCORE : code < 0x4e00 || code > 0x9fff) return false;
  }
  return true;
}

/** An escaped line break begins with it. */
const UNDERSCORE = 0x5f;

const DIGIT = /[0-9]/;
const BEYOND_ASCII = /[^\0-\x7F]/gu;

/**
 * Tidied text with full-width signs folded too (％ ， ￥ －): for numbers and dates, whose signs carry no meaning of their own.
 * A mark stays a mark: 1200① and 1200¹ have a footnote, they are not 12001.
 */
export function foldText(raw: string): string {
  return tidyText(raw).replace(BEYOND_ASCII, foldSign);
}

/** Whether a text holds what looks like a digit to a program but is a mark, a power or a fraction to a person: ① ² ½ ⒈ ㎡. */
export function hasDigitMark(raw: string): boolean {
  const marks = tidyText(raw).match(BEYOND_ASCII);
  return marks !== null && marks.some((mark) => DIGIT.test(mark.normalize('NFKC')));
}

function foldSign(sign: string): string {
  const folded = sign.normalize('NFKC');
  return DIGIT.test(folded) ? sign : folded;
}

/** A code or number as typed: folded, without spaces or the apostrophe that marks text, upper case. */
export function foldCode(raw: string): string {
  if (isPlainCode(raw)) return raw;
  return foldText(raw)
    .replace(/\s+/g, '')
    .replace(/^['‘’`]/, '')
    .toUpperCase();
}

/** Whether a text is of half-width digits and capital letters alone, at least one. */
export function isPlainCode(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!(code >= 0x30 && code <= 0x39) && !(code >= 0x41 && code <= 0x5a)) return false;
  }
  return text !== '';
}

function toHalfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
