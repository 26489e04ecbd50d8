import { nearest } from '../../../model/nearest.js';
import { refused } from '../../../model/refusals/refused.js';
import { spaceTables } from '../../../rulebook/lint/space-table.js';
import { openRulebook } from '../../../rulebook/open-rulebook.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
import { paint } from '../../print/paint.js';
import { spaceText } from '../../print/space-text.js';
import { SHIPPED_RULES } from '../../rules-folder.js';

/** `butie rules space`: for every combination of values the rules that take it. */
export async function rulesSpace(
  kind: string | undefined,
  options: CommandOptions,
  { terminal, language }: CommandContext,
): Promise<number> {
  const book = await openRulebook(options.rules ?? SHIPPED_RULES);
  const kinds = book.policy.rosters.map((roster) => roster.kind);
  if (kind !== undefined && !kinds.includes(kind))
    throw refused('USAGE', 'rules space', (say) => say.noKind(kind, nearest(kind, kinds), kinds));
  const tables = spaceTables(book, kind);
  if (options.json === true)
    terminal.out(`${JSON.stringify({ command: 'rules space', tables }, undefined, 2)}\n`);
  else if (options.quiet !== true) terminal.out(spaceText(tables, language, paint(options, terminal)));
  return EXIT.done;
}
