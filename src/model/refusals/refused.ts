import { Refusal, type RefusalCode, type RefusalText } from '../refusal.js';
import { usage as usageEn } from './en/usage.js';
import { usage as usageZh } from './zh/usage.js';

/** What refusals say, by what is wrong. Those of a text that stands at its place in the code are Chinese only. */
export type RefusalWords = typeof usageZh;

/**
 * A refusal in the words of the catalogue: Chinese, with the English beside it.
 * @param place the file, sheet, line or option at fault, as the user named it
 */
export function refused(
  code: RefusalCode,
  place: string,
  say: (words: RefusalWords) => RefusalText,
): Refusal {
  const { problem, remedy } = say(usageZh);
  return new Refusal(code, place, problem, remedy, say(usageEn));
}
