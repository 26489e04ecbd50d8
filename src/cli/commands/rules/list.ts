import { listRules } from '../../../rulebook/handbook/list-rules.js';
import { openRulebook } from '../../../rulebook/open-rulebook.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
import { rulesText } from '../../print/rules-text.js';
import { SHIPPED_RULES } from '../../rules-folder.js';

/** `butie rules list`: every rule on a line. */
export async function rulesList(
  options: CommandOptions,
  { terminal, language }: CommandContext,
): Promise<number> {
  const { policy } = await openRulebook(options.rules ?? SHIPPED_RULES);
  const rules = listRules(policy);
  if (options.json === true)
    terminal.out(`${JSON.stringify({ command: 'rules list', rules }, undefined, 2)}\n`);
  else if (options.quiet !== true) terminal.out(rulesText(rules, language));
  return EXIT.done;
}
