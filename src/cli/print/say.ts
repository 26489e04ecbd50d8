import type { CommandContext, CommandOptions } from '../command-context.js';

/** Tells the result of a command: as one object where a program asked for it, else in words. */
export function say(
  { terminal }: CommandContext,
  options: Pick<CommandOptions, 'json' | 'quiet'>,
  result: Readonly<Record<string, unknown>>,
  words: string,
): void {
  if (options.json === true) terminal.out(`${JSON.stringify(result, undefined, 2)}\n`);
  else if (options.quiet !== true) terminal.out(words);
}
