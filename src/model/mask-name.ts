/** A character with the marks that belong to it, such as the selector of a rare form. */
const CHARACTERS = /\P{M}\p{M}*/gu;

/**
 * 张*三: the first and the last character of a name; of two only the first, of one none. A space, with which short names are drawn out to
 * the width of others, is no character: masked in its place, it would leave such a name whole.
 */
export function maskName(name: string): string {
  const characters = name.replace(/\s+/gu, '').match(CHARACTERS) ?? [];
  const [first = '', ...others] = characters;
  if (characters.length <= 1) return '*'.repeat(characters.length);
  if (characters.length === 2) return `${first}*`;
  return `${first}${'*'.repeat(characters.length - 2)}${others.at(-1) ?? ''}`;
}
