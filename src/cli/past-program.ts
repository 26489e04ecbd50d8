import { type Command, Option } from 'commander';
import type { CommandContext, CommandOptions } from './command-context.js';
import { list, text } from './options.js';

/** Commands about runs that were computed before. */
export function addPast(program: Command, context: CommandContext): void {
  about(program.command('audit'))
    .description('复算一批已有的结果，逐个文件、逐笔比较')
    .argument('<结果文件夹>', 'butie run 的结果文件夹')
    .option('--rules <文件夹>', '应当用的规则：这一批用的不是它，就是不符', text('--rules'))
    .option('--standards <文件夹>', '应当用的标准和名单', text('--standards'))
    .action(async (run: string, options: CommandOptions) => {
      const { audit } = await import('./commands/audit.js');
      context.exit(await audit(run, options, context));
    });

  about(program.command('explain'))
    .description('一笔拨付或名册的一行为什么是这个结果：读到什么、按哪条、怎样算')
    .argument('<结果文件夹>', 'butie run 的结果文件夹')
    .argument('<拨付编号或名册:行>', '如 2023-09-01-000123，或 名册.xlsx:17、名册.xlsx:工作表:17')
    .action(async (run: string, where: string, options: CommandOptions) => {
      const { explain } = await import('./commands/explain.js');
      context.exit(await explain(run, where, options, context));
    });

  about(program.command('diff'))
    .description('两批结果有何不同，每一元因何不同；只给一批时，换一种解释会怎样')
    .argument('<结果文件夹>', 'butie run 的结果文件夹')
    .argument('[另一结果文件夹]', '与之比较的一批')
    .option(
      '--reading <解释=取值,…>',
      '只给一批时：按另一种解释复算，与原来比较',
      list('--reading', '13b.attendance=not-required'),
    )
    .action(async (run: string, other: string | undefined, options: CommandOptions) => {
      const { diff } = await import('./commands/diff.js');
      context.exit(await diff(run, other, options, context));
    });
}

/** Options of every command that computes a past run again. */
function about(command: Command): Command {
  return command
    .exitOverride()
    .option('--inputs <文件夹>', '存放当时名册的文件夹，按内容找，不论文件名', text('--inputs'))
    .option('--ledger <文件>', '计算时所用的台账', text('--ledger'))
    .option('--key-file <文件>', '台账的密钥文件', text('--key-file'))
    .addOption(new Option('--lang <语言>', '终端语言').choices(['zh', 'en']))
    .option('--json', '在标准输出给出机器可读的结果')
    .option('--quiet', '不显示文字，只看退出码')
    .option('--no-color', '不用颜色');
}
