import path from 'node:path';
import {
  handbook,
  type HandbookFormat,
  writeHandbook,
} from '../../../rulebook/handbook/document/handbook.js';
import { openRulebook } from '../../../rulebook/open-rulebook.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';
import { SHIPPED_RULES } from '../../rules-folder.js';

/** `butie rules doc`: the handbook of the whole policy, on the terminal or in a file. @throws Refusal OUTPUT_EXISTS, OUTPUT_UNWRITABLE */
export async function rulesDoc(
  options: CommandOptions & { readonly format?: HandbookFormat },
  { terminal }: CommandContext,
): Promise<number> {
  const { policy } = await openRulebook(options.rules ?? SHIPPED_RULES);
  const { out } = options;
  const format =
    options.format ?? (out !== undefined && /^\.html?$/i.test(path.extname(out)) ? 'html' : 'md');
  const text = await handbook(policy, format);
  if (out === undefined) {
    if (options.json === true)
      terminal.out(`${JSON.stringify({ command: 'rules doc', format, text }, undefined, 2)}\n`);
    else terminal.out(text);
    return EXIT.done;
  }
  await writeHandbook(out, text, options.force === true ? 'replace' : 'new');
  if (options.json === true)
    terminal.out(`${JSON.stringify({ command: 'rules doc', format, out }, undefined, 2)}\n`);
  else if (options.quiet !== true) terminal.out(`${out}\n`);
  return EXIT.done;
}
