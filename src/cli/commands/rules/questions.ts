import { statedChange } from '../../../run/stated-costs.js';
import { draftQuestions } from '../../../rulebook/questions/draft-questions.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
import { SHIPPED_RULES } from '../../rules-folder.js';

/** `butie rules questions`: the open points as a memo to the departments that interpret the policy. It is a Chinese text in any language of the terminal. */
export async function rulesQuestions(
  runs: readonly string[],
  options: CommandOptions,
  { terminal }: CommandContext,
): Promise<number> {
  const { points, memo } = await draftQuestions(options.rules ?? SHIPPED_RULES, runs);
  if (options.json === true) {
    const stated = points.map(({ reading, asked, consulted, stakes }) => ({
      reading: reading.id,
      question: reading.question,
      item: reading.item,
      rules: reading.rules,
      used: reading.used,
      asked,
      consulted,
      others: stakes.map(statedChange),
    }));
    terminal.out(`${JSON.stringify({ command: 'rules questions', points: stated, memo }, undefined, 2)}\n`);
  } else terminal.out(memo);
  return EXIT.done;
}
