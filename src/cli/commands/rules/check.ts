import { checkRules } from '../../../rulebook/check-rules.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
import { checkText } from '../../print/check-text.js';
import { mutantsText } from '../../print/mutants-text.js';
import { paint } from '../../print/paint.js';
import { SHIPPED_RULES } from '../../rules-folder.js';

/** `butie rules check`: what is wrong, doubtful or untested in the rules, and where. */
export async function rulesCheck(
  options: CommandOptions,
  { terminal, language }: CommandContext,
): Promise<number> {
  const folder = options.rules ?? SHIPPED_RULES;
  const checked = await checkRules(folder, options.mutants === true ? 'score' : 'leave');
  const { mutants } = checked;
  if (options.json === true) {
    terminal.out(`${JSON.stringify({ command: 'rules check', folder, ...checked }, undefined, 2)}\n`);
  } else if (options.quiet !== true) {
    const how = { all: options.all === true, language, colour: paint(options, terminal) };
    terminal.out(checkText(checked, how));
    if (mutants !== undefined) terminal.out(mutantsText(mutants, language, how.colour));
  }
  const survivors = mutants?.survivors.length ?? 0;
  return checked.open.length + survivors === 0 ? EXIT.done : EXIT.found;
}
