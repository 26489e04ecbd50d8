import { type Command, Option } from 'commander';
import type { CommandContext, CommandOptions } from './command-context.js';
import { text } from './options.js';

/** What is entered into the ledger, and read from it. */
export function addBooks(program: Command, context: CommandContext): void {
  about(program.command('post'))
    .description('把经审批的一批记入台账：整批或不记，只记一次')
    .argument('<结果文件夹>', 'butie run 的结果文件夹')
    .option('--prepared-by <姓名>', '经办人（必须给出）', text('--prepared-by'))
    .option('--approved-by <姓名>', '审批人（必须给出，须是另一个人）', text('--approved-by'))
    .option('--allow-missing-accounts', '没有收款账户的也入账')
    .action(async (run: string, options: CommandOptions) => {
      const { post } = await import('./commands/post.js');
      context.exit(await post(run, options, context));
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
