import type { ChalkInstance } from 'chalk';
import type { MutationScore } from '../../rulebook/mutants/mutation-score.js';
import type { Language } from '../language.js';

/** How many changes of the rules the examples notice, and the names of those that they do not. */
export function mutantsText(
  { mutants, killed, survivors }: MutationScore,
  language: Language,
  colour: ChalkInstance,
): string {
  const share = mutants === 0 ? '100' : ((killed / mutants) * 100).toFixed(1);
  const names = survivors.map((name) => `  ${colour.yellow(name)}\n`).join('');
  return language === 'zh'
    ? `把规则改错 ${mutants} 处，例子发现 ${killed} 处（${share}%）${names === '' ? '' : '，没有发现的：'}\n${names}`
    : `Of ${mutants} changes to the rules the examples notice ${killed} (${share}%)${names === '' ? '' : '; not noticed:'}\n${names}`;
}
