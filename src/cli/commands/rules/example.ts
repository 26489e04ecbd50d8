import { rowExample } from '../../../rulebook/past-run/row-example.js';
import { batchSettings } from '../../batch-settings.js';
import type { CommandContext, CommandOptions } from '../../command-context.js';
import { EXIT } from '../../exit.js';

/** `butie rules example`: a row of a past run as an example of the rules, without anything that tells whose it is. */
export async function rulesExample(
  run: string,
  where: string,
  options: CommandOptions,
  { terminal }: CommandContext,
): Promise<number> {
  const { legacyReader } = batchSettings([], options);
  const example = await rowExample(run, where, { legacyReader });
  if (options.json === true)
    terminal.out(`${JSON.stringify({ command: 'rules example', example }, undefined, 2)}\n`);
  else terminal.out(example);
  return EXIT.done;
}
