import { mutationScore } from '../../../rulebook/mutants/mutation-score.js';
import { openRulebook } from '../../../rulebook/open-rulebook.js';
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
  const checked = await checkRules(folder);
  const mutants =
    options.mutants === true && checked.loaded ? mutationScore(await openRulebook(folder)) : undefined;
  if (options.json === true) {
    const said = {
      command: 'rules check',
      folder,
      ...checked,
      ...(mutants === undefined ? {} : { mutants }),
    };
    terminal.out(`${JSON.stringify(said, undefined, 2)}\n`);
  } else if (options.quiet !== true) {
    const how = { all: options.all === true, language, colour: paint(options.color) };
    terminal.out(checkText(checked, how));
    if (mutants !== undefined) terminal.out(mutantsText(mutants, language, how.colour));
  }
  const survivors = mutants?.survivors.length ?? 0;
  return checked.open.length + survivors === 0 ? EXIT.done : EXIT.found;
}
