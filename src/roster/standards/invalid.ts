import type { Refusal } from '../../model/refusal.js';
import { refused } from '../../model/refusals/refused.js';
import type { Say } from '../../model/refusals/say.js';

/** STANDARDS_INVALID. @param line physical line, 0 for the whole file */
export function invalid(file: string, line: number, say: Say): Refusal {
  return refused('STANDARDS_INVALID', line === 0 ? file : `${file}:${line}`, say);
}
