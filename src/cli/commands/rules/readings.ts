import { openRulebook } from '../../../rulebook/open-rulebook.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
import { paint } from '../../print/paint.js';
import { readingsText } from '../../print/readings-text.js';
import { SHIPPED_RULES } from '../../rules-folder.js';

/** `butie rules readings`: each point that the text leaves open, what it may mean, and what is taken. */
export async function rulesReadings(
  options: CommandOptions,
  { terminal, language }: CommandContext,
): Promise<number> {
  const { policy } = await openRulebook(options.rules ?? SHIPPED_RULES);
  if (options.json === true)
    terminal.out(
      `${JSON.stringify({ command: 'rules readings', readings: policy.readings }, undefined, 2)}\n`,
    );
  else if (options.quiet !== true)
    terminal.out(readingsText(policy.readings, language, paint(options, terminal)));
  return EXIT.done;
}
