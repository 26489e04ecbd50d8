import type { Command } from 'commander';
import type { CommandOptions } from './command-context.js';
import type { Forms } from './forms.js';
import { addLedger } from './ledger-program.js';
import { text, words as oneLine } from './options.js';
import type { Building } from './building.js';

/** What is entered into the ledger, and read from it. */
export function addBooks(program: Command, forms: Forms, building: Building): void {
  const { words, ...context } = building;
  const { helpBooks: help } = words;
  const { option, argument } = forms;

  about(program.command('post'))
    .description(help.post.about)
    .addArgument(argument('run', 'once', help.run))
    .addOption(option('--prepared-by', 'person', help.post.preparedBy, oneLine('--prepared-by')))
    .addOption(option('--approved-by', 'person', help.post.approvedBy, oneLine('--approved-by')))
    .option('--allow-missing-accounts', help.post.allowMissingAccounts)
    .action(async (run: string, options: CommandOptions) => {
      const { post } = await import('./commands/post.js');
      context.exit(await post(run, options, context));
    });

  about(program.command('reverse'))
    .description(help.reverse.about)
    .addArgument(argument('payoutOrRun', 'once', help.payoutOrRun))
    .addOption(option('--kind', 'reversal', help.reverse.kind, text('--kind')))
    .addOption(option('--reason', 'reason', help.reverse.reason, oneLine('--reason')))
    .addOption(option('--by', 'person', help.reverse.by, oneLine('--by')))
    .action(async (given: string, options: CommandOptions) => {
      const { reverse } = await import('./commands/reverse.js');
      context.exit(await reverse(given, options, context));
    });

  addLedger(program, forms, building, about);

  /** Options of every command about the ledger. */
  function about(command: Command): Command {
    return command
      .addOption(option('--ledger', 'file', help.file, text('--ledger')))
      .addOption(option('--key-file', 'file', help.keyFile, text('--key-file')));
  }
}
