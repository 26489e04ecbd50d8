/** The source of a pattern for any of these words, the longer first: 百万元 is no 百. Matches nothing where there are none. */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  return words
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
