import { Refusal } from '../model/refusal.js';
import type { RuleMistake } from './parse.js';

/** Why the rules of a folder cannot be used: the first mistake with its line, and how many there are besides. */
export function rulesRefused(folder: string, mistakes: readonly RuleMistake[], remedy: string): Refusal {
  const [first] = mistakes;
  const more = mistakes.length > 1 ? `（另有 ${mistakes.length - 1} 处）` : '';
  return new Refusal(
    'RULES_INVALID',
    `${folder}/${first?.file ?? ''}:${first?.line ?? 1}`,
    `${first?.message ?? '规则有误'}${more}`,
    remedy,
  );
}
