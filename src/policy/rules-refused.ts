import type { Refusal } from '../model/refusal.js';
import { refused } from '../model/refusals/refused.js';
import type { RulesRemedy } from '../model/refusals/zh/rules.js';
import type { RuleMistake } from './parse.js';

/** Why the rules of a folder cannot be used: the first mistake with its line, and how many there are besides. */
export function rulesRefused(folder: string, mistakes: readonly RuleMistake[], remedy: RulesRemedy): Refusal {
  const [first] = mistakes;
  return refused('RULES_INVALID', `${folder}/${first?.file ?? ''}:${first?.line ?? 1}`, (say) =>
    say.rulesMistaken(first?.message, mistakes.length - 1, remedy),
  );
}
