import { Refusal, type RefusalCode, type RefusalText } from '../refusal.js';

/** Makes refusals of one part of the catalogue: Chinese, with the English beside it. */
export function inBoth<Words>(zh: Words, en: Words) {
  /** @param place the file, sheet, line or option at fault, as the user named it */
  return (code: RefusalCode, place: string, say: (words: Words) => RefusalText): Refusal => {
    const { problem, remedy } = say(zh);
    return new Refusal(code, place, problem, remedy, say(en));
  };
}
