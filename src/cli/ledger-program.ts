import type { Command } from 'commander';
import type { CommandOptions } from './command-context.js';
import type { Forms } from './forms.js';
import { day, period, text, texts, words as oneLine, year } from './options.js';
import type { Building } from './building.js';

/** `butie ledger …`: the ledger itself. @param about adds the options of every command about it */
export function addLedger(
  program: Command,
  { option, argument }: Forms,
  { words, ...context }: Building,
  about: (command: Command) => Command,
): void {
  const { helpBooks: help } = words;
  const ledger = program.command('ledger').description(help.ledger.about);

  about(ledger.command('import'))
    .description(help.import.about)
    .addArgument(argument('csvFile', 'once', help.import.file))
    .addOption(option('--rules', 'folder', help.import.rules, text('--rules')))
    .addOption(option('--prepared-by', 'person', help.import.preparedBy, oneLine('--prepared-by')))
    .addOption(option('--approved-by', 'person', help.import.approvedBy, oneLine('--approved-by')))
    .action(async (file: string, options: CommandOptions) => {
      const { ledgerImport } = await import('./commands/ledger/import.js');
      context.exit(await ledgerImport(file, options, context));
    });

  about(ledger.command('settle'))
    .description(help.settle.about)
    .addArgument(argument('payoutOrRun', 'once', help.payoutOrRun))
    .addOption(option('--date', 'date', help.settle.date, day('--date')))
    .addOption(option('--voucher', 'voucher', help.settle.voucher, oneLine('--voucher')))
    .action(async (given: string, options: CommandOptions) => {
      const { ledgerSettle } = await import('./commands/ledger/settle.js');
      context.exit(await ledgerSettle(given, options, context));
    });

  about(ledger.command('list'))
    .description(help.list.about)
    .addOption(option('--period', 'month', help.list.period, period))
    .addOption(option('--run', 'payoutOrRun', help.list.run, texts('--run')))
    .addOption(option('--kind', 'entryKind', help.list.kind, text('--kind')))
    .option('--open', help.list.open)
    .addOption(option('--out', 'xlsxFile', help.list.out, text('--out')))
    .option('--all', help.list.all)
    .action(async (options: CommandOptions) => {
      const { ledgerList } = await import('./commands/ledger/list.js');
      context.exit(await ledgerList(options, context));
    });

  about(ledger.command('balance'))
    .description(help.balance.about)
    .addOption(option('--period', 'month', help.balance.period, period))
    .addOption(option('--year', 'year', help.balance.year, year))
    .addOption(option('--standards', 'folder', help.balance.standards, text('--standards')))
    .addOption(option('--rules', 'folder', help.balance.rules, text('--rules')))
    .action(async (options: CommandOptions) => {
      const { ledgerBalance } = await import('./commands/ledger/balance.js');
      context.exit(await ledgerBalance(options, context));
    });

  about(ledger.command('verify'))
    .description(help.verify.about)
    .addOption(option('--receipt', 'receipt', help.verify.receipt, text('--receipt')))
    .addOption(option('--run', 'run', help.verify.run, texts('--run')))
    .action(async (options: CommandOptions) => {
      const { ledgerVerify } = await import('./commands/ledger/verify.js');
      context.exit(await ledgerVerify(options, context));
    });

  about(ledger.command('export'))
    .description(help.export.about)
    .addOption(option('--out', 'newFolder', help.export.out, text('--out')))
    .action(async (options: CommandOptions) => {
      const { ledgerExport } = await import('./commands/ledger/export.js');
      context.exit(await ledgerExport(options, context));
    });

  about(ledger.command('backup'))
    .description(help.backup.about)
    .addArgument(argument('newFile', 'once', help.backup.file))
    .action(async (copy: string, options: CommandOptions) => {
      const { ledgerBackup } = await import('./commands/ledger/copies.js');
      context.exit(await ledgerBackup(copy, options, context));
    });

  about(ledger.command('restore'))
    .description(help.restore.about)
    .addArgument(argument('backup', 'once', help.restore.file))
    .option('--force', help.restore.force)
    .action(async (copy: string, options: CommandOptions) => {
      const { ledgerRestore } = await import('./commands/ledger/copies.js');
      context.exit(await ledgerRestore(copy, options, context));
    });
}
