import type { Command } from 'commander';
import type { Building } from './building.js';
import type { BenchOptions } from './commands/bench.js';
import type { Forms } from './forms.js';
import { count, share, text } from './options.js';

/** `butie bench`: how fast this machine is. */
export function addBench(program: Command, { option, choice }: Forms, { words, ...context }: Building): void {
  const { helpBench: help } = words;
  program
    .command('bench')
    .description(help.about)
    .addOption(option('--kind', 'benchKind', help.kind, text('--kind')))
    .addOption(option('--rows', 'count', help.rows, count('--rows')))
    .addOption(choice('--format', 'format', help.format, ['xlsx', 'csv']))
    .addOption(option('--exceptions', 'share', help.exceptions, share('--exceptions')))
    .addOption(option('--seed', 'count', help.seed, count('--seed')))
    .addOption(option('--runs', 'count', help.runs, count('--runs')))
    .addOption(option('--out', 'newFile', help.out, text('--out')))
    .addOption(option('--keep', 'newFolder', help.keep, text('--keep')))
    .addOption(option('--rules', 'folder', help.rules, text('--rules')))
    .action(async (options: BenchOptions) => {
      const { bench } = await import('./commands/bench.js');
      context.exit(await bench(options, context));
    });
}
