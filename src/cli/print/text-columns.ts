import { createRequire } from 'node:module';
import type stringWidth from 'string-width';

/** Signs that stand for themselves beside any other, of one column each: Latin, and what Chinese texts are written with besides. */
const NARROW =
  '\\u0020-\\u007E\\u00A1-\\u00AC\\u00AE-\\u00FF\\u2010-\\u2027\\u2030-\\u203B\\u2190-\\u2193\\u2460-\\u249B';
/** Of two: Chinese signs, kana, Chinese characters, fullwidth forms. */
const WIDE =
  '\\u3000-\\u3029\\u3041-\\u3096\\u30A0-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFA6D\\uFF01-\\uFF60\\uFFE0-\\uFFE6';
const PLAIN = new RegExp(`^[${NARROW}${WIDE}]*$`);
const EVERY_WIDE = new RegExp(`[${WIDE}]`, 'g');

/** How many columns of a terminal a text takes; one that is not plain is measured by `string-width`, which says the same of plain ones. */
export function textColumns(text: string): number {
  if (!PLAIN.test(text)) return measured(text);
  return text.length + (text.match(EVERY_WIDE)?.length ?? 0);
}

const load = createRequire(import.meta.url);

/** Loaded when a text asks for it: its tables take as long to make ready as a short command's work. */
function measured(text: string): number {
  const { default: measure }: { readonly default: typeof stringWidth } = load('string-width');
  return measure(text);
}
