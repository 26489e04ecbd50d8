import { type Command, Option } from 'commander';
import type { CommandContext, CommandOptions } from './command-context.js';
import { day, period, text, texts, words, year } from './options.js';

/** What is entered into the ledger, and read from it. */
export function addBooks(program: Command, context: CommandContext): void {
  about(program.command('post'))
    .description('把经审批的一批记入台账：整批或不记，只记一次')
    .argument('<结果文件夹>', 'butie run 的结果文件夹')
    .option('--prepared-by <姓名>', '经办人（必须给出）', words('--prepared-by'))
    .option('--approved-by <姓名>', '审批人（必须给出，须是另一个人）', words('--approved-by'))
    .option('--allow-missing-accounts', '没有收款账户的也入账')
    .action(async (run: string, options: CommandOptions) => {
      const { post } = await import('./commands/post.js');
      context.exit(await post(run, options, context));
    });

  about(program.command('reverse'))
    .description(
      '冲销一笔或一批：退汇（银行退回）、追回（须退还；也把更正转为追回）、更正（有误，下次抵扣）；只加记录，不删',
    )
    .argument('<拨付编号或结果文件夹>', '拨付编号、期间-批次（2023-09-01）或已入账的结果文件夹')
    .option('--kind <方式>', '退汇、追回或更正（必须给出）', text('--kind'))
    .option('--reason <事由>', '事由（必须给出）', words('--reason'))
    .option('--by <姓名>', '经办人', words('--by'))
    .action(async (given: string, options: CommandOptions) => {
      const { reverse } = await import('./commands/reverse.js');
      context.exit(await reverse(given, options, context));
    });

  addLedger(program, context);
}

/** `butie ledger …`: the ledger itself. */
function addLedger(program: Command, context: CommandContext): void {
  const ledger = program
    .command('ledger')
    .description('台账：登记到账、列出、结余、核对、导出、备份')
    .exitOverride();

  about(ledger.command('import'))
    .description('导入启用台账以前的拨付，使第一个月就能核对；栏目同 payouts.csv，事项另用“事项.栏目”')
    .argument('<文件.csv>', '此前的拨付，每笔一行')
    .option('--rules <文件夹>', '规则文件夹', text('--rules'))
    .option('--prepared-by <姓名>', '经办人', words('--prepared-by'))
    .option('--approved-by <姓名>', '审批人', words('--approved-by'))
    .action(async (file: string, options: CommandOptions) => {
      const { ledgerImport } = await import('./commands/ledger/import.js');
      context.exit(await ledgerImport(file, options, context));
    });

  about(ledger.command('settle'))
    .description('登记银行付出的日期和凭证号；追回、扣回的款项到账时也用它')
    .argument('<拨付编号或结果文件夹>', '拨付编号、期间-批次（2023-09-01）或已入账的结果文件夹')
    .option('--date <YYYY-MM-DD>', '银行的日期（必须给出）', day('--date'))
    .option('--voucher <凭证号>', '银行凭证号（必须给出）', words('--voucher'))
    .action(async (given: string, options: CommandOptions) => {
      const { ledgerSettle } = await import('./commands/ledger/settle.js');
      context.exit(await ledgerSettle(given, options, context));
    });

  about(ledger.command('list'))
    .description('列出记录；--open 只列尚未了结的冲销（应退、待抵扣）')
    .option('--period <YYYY-MM>', '只列这一期间', period)
    .option('--run <拨付编号或结果文件夹>', '只列这一笔或这一批，可给几次', texts('--run'))
    .option('--kind <类别>', '入账、拨付、期初、冲销或到账', text('--kind'))
    .option('--open', '未到账的追回、扣回和未抵扣的更正')
    .option('--out <文件.xlsx>', '把 --open 的清单写成工作簿，可打印签字', text('--out'))
    .option('--all', '列出全部，不只是最近的')
    .action(async (options: CommandOptions) => {
      const { ledgerList } = await import('./commands/ledger/list.js');
      context.exit(await ledgerList(options, context));
    });

  about(ledger.command('balance'))
    .description('拨付、冲销、到账各多少：按部门、资金来源、规则、期间；给出名单文件夹则列预算结余')
    .option('--period <YYYY-MM>', '只算这一期间', period)
    .option('--year <YYYY>', '只算这一年', year)
    .option('--standards <文件夹>', '含 budgets.csv 的名单文件夹', text('--standards'))
    .option('--rules <文件夹>', '规则文件夹', text('--rules'))
    .action(async (options: CommandOptions) => {
      const { ledgerBalance } = await import('./commands/ledger/balance.js');
      context.exit(await ledgerBalance(options, context));
    });

  about(ledger.command('verify'))
    .description('逐条核对台账有无改动、删除、调换；有不符的以 1 退出')
    .option('--receipt <回执>', '序号:指纹，或 receipt.json：证明此后没有被截去', text('--receipt'))
    .option('--run <结果文件夹>', '一并核对已入账的结果文件夹，可给几次', texts('--run'))
    .action(async (options: CommandOptions) => {
      const { ledgerVerify } = await import('./commands/ledger/verify.js');
      context.exit(await ledgerVerify(options, context));
    });

  about(ledger.command('export'))
    .description('导出：ledger.csv 全部记录，ledger.journal 复式账（hledger），reversals.xlsx 应退和更正')
    .option('--out <文件夹>', '导出到（必须给出，不得已存在）', text('--out'))
    .action(async (options: CommandOptions) => {
      const { ledgerExport } = await import('./commands/ledger/export.js');
      context.exit(await ledgerExport(options, context));
    });

  about(ledger.command('backup'))
    .description('备份台账（使用中也可以），不含密钥')
    .argument('<文件>', '备份文件，不得已存在')
    .action(async (copy: string, options: CommandOptions) => {
      const { ledgerBackup } = await import('./commands/ledger/copies.js');
      context.exit(await ledgerBackup(copy, options, context));
    });

  about(ledger.command('restore'))
    .description('从备份恢复到 --ledger：先核对备份完好')
    .argument('<备份文件>', 'ledger backup 的备份')
    .option('--force', '替换现有的台账：只在备份是它的延续时')
    .action(async (copy: string, options: CommandOptions) => {
      const { ledgerRestore } = await import('./commands/ledger/copies.js');
      context.exit(await ledgerRestore(copy, options, context));
    });
}

/** Options of every command about the ledger. */
function about(command: Command): Command {
  return command
    .exitOverride()
    .option('--ledger <文件>', '台账（必须给出）', text('--ledger'))
    .option('--key-file <文件>', '台账的密钥文件，默认在用户的配置文件夹', text('--key-file'))
    .addOption(new Option('--lang <语言>', '终端语言').choices(['zh', 'en']))
    .option('--json', '在标准输出给出机器可读的结果')
    .option('--quiet', '不显示文字，只看退出码')
    .option('--no-color', '不用颜色');
}
