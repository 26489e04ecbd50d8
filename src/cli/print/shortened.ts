/**
 * A text cut to what a reader takes in at a glance. A cell of a roster may hold a hundred thousand characters, and measuring
 * how wide they are on the terminal takes longer than the run.
 */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Half a character (an emoji, a rare Chinese one) would show as a question mark.
  return `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
