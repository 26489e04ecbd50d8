import type { Command } from 'commander';
import type { CommandOptions } from './command-context.js';
import type { Forms } from './forms.js';
import { text } from './options.js';
import type { Building } from './building.js';

/** `butie template`: blank rosters. */
export function addTemplate(
  program: Command,
  { option, argument }: Forms,
  { words, ...context }: Building,
): void {
  const { helpTemplate: help } = words;
  program
    .command('template')
    .description(help.about)
    .addArgument(argument('kind', 'at-most-once', help.kind))
    .option('--all', help.all)
    .addOption(option('--out', 'newFile', help.out, text('--out')))
    .option('--force', help.force)
    .addOption(option('--rules', 'folder', help.rules, text('--rules')))
    .action(async (kind: string | undefined, options: CommandOptions) => {
      const { template } = await import('./commands/template.js');
      context.exit(await template(kind, options, context));
    });
}
