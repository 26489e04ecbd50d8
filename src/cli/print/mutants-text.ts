import type { ChalkInstance } from 'chalk';
import type { MutationScore } from '../../rulebook/mutants/mutation-score.js';
import type { Language } from '../language.js';
import { RULES } from '../words/rules.js';

/** How many changes of the rules the examples notice, and the names of those that they do not. */
export function mutantsText(
  { mutants, killed, survivors }: MutationScore,
  language: Language,
  colour: ChalkInstance,
): string {
  const share = mutants === 0 ? '100' : ((killed / mutants) * 100).toFixed(1);
  const names = survivors.map((name) => `  ${colour.yellow(name)}\n`).join('');
  const words = RULES[language];
  return `${words.mutants(mutants, killed, share)}${names === '' ? '' : words.unnoticed}\n${names}`;
}
