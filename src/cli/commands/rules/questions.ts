import { draftQuestions } from '../../../rulebook/questions/draft-questions.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
import { SHIPPED_RULES } from '../../rules-folder.js';

/** `butie rules questions`: the open points as a memo to the departments that interpret the policy. */
export async function rulesQuestions(
  runs: readonly string[],
  options: CommandOptions,
  { terminal }: CommandContext,
): Promise<number> {
  terminal.out(await draftQuestions(options.rules ?? SHIPPED_RULES, runs));
  return EXIT.done;
}
