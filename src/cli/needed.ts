import type { RefusalText } from '../model/refusal.js';
import { refused, type RefusalWords } from '../model/refusals/refused.js';

/** The value of an option that a command cannot do without. @throws Refusal USAGE */
export function needed(
  option: string,
  value: string | undefined,
  say: (words: RefusalWords) => RefusalText,
): string {
  if (value !== undefined) return value;
  throw refused('USAGE', option, say);
}
