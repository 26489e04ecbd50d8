const UNSPOKEN = /_x000[ad]_|[\s\p{Cc}\p{Cf}()[\]【】〔〕《》〈〉/\\"'“”‘’「」『』]/giu;

/**
 * The form in which spellings of one thing meet, for enum values and headers alike: no spaces, line breaks, zero-width
 * characters, brackets, slashes or quotes, half-width. 三级/高级工 and 三级（高级工） both give 三级高级工.
 */
export function compactSpelling(text: string): string {
  return text.normalize('NFKC').replace(UNSPOKEN, '');
}

const MOST_REMEMBERED = 5000;
const known = new Map<string, string>();

/**
 * The form in which texts of different rows are compared (once-per keys, published lists): two spellings of one course, contest
 * or document must not be paid as two. Capital letters, and compact as above.
 */
export function comparable(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const form = compactSpelling(text).toUpperCase();
  if (known.size < MOST_REMEMBERED) known.set(text, form);
  return form;
}
