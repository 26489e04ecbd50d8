/** First three and last four characters; of seven or fewer only the first, since the rule would then hide nothing. */
export function maskNumber(text: string): string {
  const characters = Array.from(text);
  const length = characters.length;
  if (length <= 7) return characters.map((character, index) => (index === 0 ? character : '*')).join('');
  return characters.slice(0, 3).join('') + '*'.repeat(length - 7) + characters.slice(-4).join('');
}
