import { bookFaults as en } from '../model/refusals/en/book-faults.js';
import type { InBoth } from '../model/refusals/quoted.js';
import { bookFaults as zh, type PlacedText } from '../model/refusals/zh/book-faults.js';

/** Something that is not as it was written, in either language. */
export type BookFault = InBoth<PlacedText>;

/** A fault in the words of the catalogue. */
export function bookFault(say: (words: typeof zh) => PlacedText): BookFault {
  return { zh: say(zh), en: say(en) };
}
