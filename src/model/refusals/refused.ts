import { Refusal, type RefusalCode, type RefusalText } from '../refusal.js';
import { files as filesEn } from './en/files.js';
import { usage as usageEn } from './en/usage.js';
import { files as filesZh } from './zh/files.js';
import { usage as usageZh } from './zh/usage.js';

/** What refusals say, by what is wrong. Texts that stand at their place in the code are Chinese only. */
const ZH = { ...usageZh, ...filesZh };
const EN: typeof ZH = { ...usageEn, ...filesEn };
export type RefusalWords = typeof ZH;

/**
 * A refusal in the words of the catalogue: Chinese, with the English beside it.
 * @param place the file, sheet, line or option at fault, as the user named it
 */
export function refused(
  code: RefusalCode,
  place: string,
  say: (words: RefusalWords) => RefusalText,
): Refusal {
  const { problem, remedy } = say(ZH);
  return new Refusal(code, place, problem, remedy, say(EN));
}
