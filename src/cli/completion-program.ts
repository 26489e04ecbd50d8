import type { Command } from 'commander';
import type { CommandOptions } from './command-context.js';
import type { Forms } from './forms.js';
import { text } from './options.js';
import type { Building } from './building.js';

/** `butie completion`: what it prints is made from the whole program. */
export function addCompletion(
  program: Command,
  { option, argument }: Forms,
  { words, ...context }: Building,
): void {
  const { completion: help } = words.help;
  program
    .command('completion')
    .description(help.about)
    .addArgument(argument('shell', 'once', help.shell))
    .addOption(option('--rules', 'folder', help.rules, text('--rules')))
    .action(async (shell: string, options: CommandOptions) => {
      const { completion } = await import('./commands/completion.js');
      context.exit(await completion(shell, program, options, context));
    });
}
