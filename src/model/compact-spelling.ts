const UNSPOKEN = /_x000[ad]_|[\s\p{Cc}\p{Cf}()[\]【】/\\"'“”‘’「」『』]/giu;

/**
 * The form in which spellings of one thing meet, for enum values and headers alike: no spaces, line breaks, zero-width
 * characters, brackets, slashes or quotes, half-width. 三级/高级工 and 三级（高级工） both give 三级高级工.
 */
export function compactSpelling(text: string): string {
  return text.normalize('NFKC').replace(UNSPOKEN, '');
}
