/** Control characters and direction marks of a roster's cells would write over the terminal. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text of a file as it may be shown on one line of the terminal. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}
