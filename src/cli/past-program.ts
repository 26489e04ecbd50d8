import type { Command } from 'commander';
import type { CommandOptions } from './command-context.js';
import type { Forms } from './forms.js';
import { list, text } from './options.js';
import type { Building } from './building.js';

/** Commands about runs that were computed before. */
export function addPast(program: Command, forms: Forms, { words, ...context }: Building): void {
  const { helpPast: help } = words;
  const { option, argument } = forms;

  about(program.command('audit'))
    .description(help.audit.about)
    .addArgument(argument('run', 'once', help.run))
    .addOption(option('--rules', 'folder', help.audit.rules, text('--rules')))
    .addOption(option('--standards', 'folder', help.audit.standards, text('--standards')))
    .action(async (run: string, options: CommandOptions) => {
      const { audit } = await import('./commands/audit.js');
      context.exit(await audit(run, options, context));
    });

  about(program.command('explain'))
    .description(help.explain.about)
    .addArgument(argument('run', 'once', help.run))
    .addArgument(argument('payoutOrRow', 'once', help.explain.where))
    .action(async (run: string, where: string, options: CommandOptions) => {
      const { explain } = await import('./commands/explain.js');
      context.exit(await explain(run, where, options, context));
    });

  about(program.command('diff'))
    .description(help.diff.about)
    .addArgument(argument('run', 'once', help.run))
    .addArgument(argument('otherRun', 'at-most-once', help.diff.other))
    .addOption(
      option('--reading', 'readings', help.diff.reading, list('--reading', '13b.attendance=not-required')),
    )
    .action(async (run: string, other: string | undefined, options: CommandOptions) => {
      const { diff } = await import('./commands/diff.js');
      context.exit(await diff(run, other, options, context));
    });

  /** Options of every command that computes a past run again. */
  function about(command: Command): Command {
    return command
      .addOption(option('--inputs', 'folder', help.inputs, text('--inputs')))
      .addOption(option('--ledger', 'file', help.ledger, text('--ledger')))
      .addOption(option('--key-file', 'file', help.keyFile, text('--key-file')));
  }
}
