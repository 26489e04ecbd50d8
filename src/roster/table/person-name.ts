import type { CommonData } from '../../policy/data.js';

type PersonNames = CommonData['header']['personNames'];

/** A surname and one or two more characters, as the rule data lists surnames; 欧阳 may stand for itself. */
export function mayBeChineseName(text: string, { surnames, compoundSurnames }: PersonNames): boolean {
  const name = text.replaceAll(/\s/g, '');
  const given = (surname: string): string => name.slice(surname.length);
  const compound = compoundSurnames.find((surname) => name.startsWith(surname));
  if (compound !== undefined) return /^\p{Script=Han}{0,2}$/u.test(given(compound));
  return surnames.includes(name.charAt(0)) && /^\p{Script=Han}{1,2}$/u.test(name.slice(1));
}

/** Whether a text has only characters with which names of other languages are written; titles have others. */
export function isTransliterated(text: string, { transliterated }: PersonNames): boolean {
  return text !== '' && Array.from(text).every((character) => transliterated.includes(character));
}
