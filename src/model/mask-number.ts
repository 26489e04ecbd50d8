const SURROGATE = /[\uD800-\uDFFF]/;

/** First three and last four characters; of seven or fewer only the first, since the rule would then hide nothing. */
export function maskNumber(text: string): string {
  // Taking a text apart into characters is slow, and needed only where one of them is two UTF-16 units.
  if (SURROGATE.test(text)) return maskCharacters(Array.from(text));
  const { length } = text;
  if (length <= 7) return text.slice(0, 1) + '*'.repeat(Math.max(0, length - 1));
  return text.slice(0, 3) + '*'.repeat(length - 7) + text.slice(-4);
}

function maskCharacters(characters: readonly string[]): string {
  const [first, last] = characters.length <= 7 ? [1, 0] : [3, 4];
  return characters
    .map((character, index) => (index < first || index >= characters.length - last ? character : '*'))
    .join('');
}
