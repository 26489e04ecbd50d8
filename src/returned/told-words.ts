import type { ExceptionLine } from '../model/finding.js';
import { outwardAdvice, problemWords } from '../output/problem-words.js';

/** What a roster that goes back says of a finding. */
export interface ToldWords {
  readonly name: string;
  readonly required: string;
  readonly message: string;
  readonly advice: string;
}

/**
 * A roster goes back to whom it came from: it names rows of its own, whoever's they are, and no other roster's; nor what was paid
 * before, nor what is the office's own business.
 */
export function toldWords(line: ExceptionLine, district: string): ToldWords {
  const { outward, place, required, message } = line;
  const { name, advice } = problemWords(line.code, line.mark, district);
  if (outward === undefined || outward.rows?.every(({ file }) => file === place.file) === true)
    return { name, required, message, advice };
  return { name, required: outward.required, message: outward.message, advice: outwardAdvice(line) };
}
