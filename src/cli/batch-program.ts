import type { Command } from 'commander';
import type { CommandOptions } from './command-context.js';
import type { Forms } from './forms.js';
import { batch, list, period, text } from './options.js';
import type { Building } from './building.js';

/** Commands that read rosters. */
export function addBatch(program: Command, forms: Forms, { words, ...context }: Building): void {
  const { helpBatch: help } = words;
  const { option, choice, argument } = forms;

  shared(program.command('run'))
    .description(help.run.about)
    .addArgument(argument('roster', 'once-or-more', help.run.rosters))
    .addOption(option('--period', 'month', help.run.period, period))
    .addOption(option('--fail-on', 'treatments', help.run.failOn, list('--fail-on', 'reject,hold')))
    .option('--cost-of-readings', help.run.costOfReadings)
    .option('--lists-only', help.run.listsOnly)
    .option('--mask-accounts', help.run.maskAccounts)
    .option('--mask-names', help.run.maskNames)
    .addOption(choice('--split-by', 'splitting', help.run.splitBy, ['unit']))
    .option('--annotate', help.run.annotate)
    .action(async (files: string[], options: CommandOptions) => {
      const { run } = await import('./commands/run.js');
      context.exit(await run(files, options, context));
    });

  shared(program.command('validate'))
    .description(help.validate.about)
    .addArgument(argument('roster', 'once-or-more', help.run.rosters))
    .addOption(option('--period', 'month', help.validate.period, period))
    .addOption(choice('--split-by', 'splitting', help.run.splitBy, ['unit']))
    .option('--annotate', help.run.annotate)
    .action(async (files: string[], options: CommandOptions) => {
      const { validate } = await import('./commands/validate.js');
      context.exit(await validate(files, options, context));
    });

  reading(program.command('inspect'))
    .description(help.inspect.about)
    .addArgument(argument('file', 'once', help.inspect.file))
    .option('--cells', help.inspect.cells)
    .action(async (file: string, options: CommandOptions) => {
      // Cells need no rules: their listing starts in half the time.
      if (options.cells === true) {
        const { inspectCells } = await import('./commands/inspect-cells.js');
        return context.exit(await inspectCells(file, options, context));
      }
      const { inspect } = await import('./commands/inspect.js');
      context.exit(await inspect(file, options, context));
    });

  /** Options of every command that computes a batch. */
  function shared(command: Command): Command {
    return reading(command)
      .addOption(option('--batch', 'batch', help.batch, batch))
      .addOption(
        option('--reading', 'readings', help.reading, list('--reading', '13b.attendance=not-required')),
      )
      .addOption(option('--only', 'rules', help.only, list('--only', 'ID,ID')))
      .addOption(option('--out', 'newFolder', help.out, text('--out')))
      .option('--force', help.force)
      .addOption(option('--standards', 'folder', help.standards, text('--standards')))
      .addOption(option('--ledger', 'file', help.ledger, text('--ledger')))
      .addOption(option('--key-file', 'file', help.keyFile, text('--key-file')));
  }

  /** Options of every command that reads a roster. */
  function reading(command: Command): Command {
    return command
      .addOption(option('--kind', 'kind', help.kind, text('--kind')))
      .addOption(option('--sheet', 'sheet', help.sheet, text('--sheet')))
      .option('--include-hidden', help.includeHidden)
      .addOption(option('--rules', 'folder', help.rules, text('--rules')));
  }
}
