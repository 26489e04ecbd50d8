import { Command, Option } from 'commander';
import { addBooks } from './books-program.js';
import type { CommandContext, CommandOptions } from './command-context.js';
import { batch, list, period, text } from './options.js';
import { packageVersion } from './package-version.js';
import { addPast } from './past-program.js';
import { addRules } from './rules-program.js';

/** The command line: option names and forms only. Each command is loaded when it is called, so that a short one starts fast. */
export function buildProgram(context: CommandContext): Command {
  const program = new Command('butie');
  program
    .description('补贴批量计算：名册进，各主管部门拨付表出')
    .version(packageVersion(), '-V, --version', '显示版本')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示某个命令的帮助')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.terminal.out(text),
      writeErr: () => undefined,
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => (context.language === 'zh' ? (HELP_TITLES[title] ?? title) : title),
    })
    .showSuggestionAfterError();

  shared(program.command('run'))
    .description('计算一批：拨付表、例外清单、汇总和清单文件')
    .argument('<名册...>', '名册文件（.xlsx、.xls、.csv）')
    .option('--period <YYYY-MM>', '拨付期间（必须给出）', period)
    .addOption(
      new Option('--fail-on <处理>', '有此类例外时以 1 退出（reject、hold，可用逗号并列）').argParser(
        list('--fail-on', 'reject,hold'),
      ),
    )
    .option('--cost-of-readings', '另算：文本留有余地之处换一种解释，有多少行、多少钱不同')
    .option('--mask-accounts', '拨付表中遮盖银行账号，供传阅')
    .option('--mask-names', '公示名单中遮盖姓名（张*三）')
    .addOption(new Option('--split-by <方式>', '另按申报单位各写一份问题清单').choices(['unit']))
    .option('--annotate', '另写一份标注过的名册，供退回更正')
    .action(async (files: string[], options: CommandOptions) => {
      const { run } = await import('./commands/run.js');
      context.exit(await run(files, options, context));
    });

  shared(program.command('validate'))
    .description('只核对：哪些行有误、在哪里、怎么办')
    .argument('<名册...>', '名册文件（.xlsx、.xls、.csv）')
    .option('--period <YYYY-MM>', '拨付期间；不给则不核对“日期晚于期间”', period)
    .option('--annotate', '另写一份标注过的名册，供退回更正')
    .action(async (files: string[], options: CommandOptions) => {
      const { validate } = await import('./commands/validate.js');
      context.exit(await validate(files, options, context));
    });

  reading(program.command('inspect'))
    .description('说明一个文件怎样读取：格式、工作表、表头、栏目、跳过的行')
    .argument('<文件>', '一个文件，是不是名册都可以')
    .option('--cells', '列出全部单元格的内容（不遮盖证件号码）')
    .action(async (file: string, options: CommandOptions) => {
      // Cells need no rules: their listing starts in half the time.
      if (options.cells === true) {
        const { inspectCells } = await import('./commands/inspect-cells.js');
        return context.exit(await inspectCells(file, options, context));
      }
      const { inspect } = await import('./commands/inspect.js');
      context.exit(await inspect(file, options, context));
    });
  addPast(program, context);
  addBooks(program, context);
  addRules(program, context);
  return program;
}

const HELP_TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Arguments:': '参数：',
};

/** Options of every command that computes a batch. */
function shared(command: Command): Command {
  return reading(command)
    .option('--batch <NN>', '批次，默认 01', batch)
    .option(
      '--reading <解释=取值,…>',
      '文本留有余地之处换一种解释，见 rules readings',
      list('--reading', '13b.attendance=not-required'),
    )
    .option('--only <规则,…>', '只算这些规则', list('--only', '编号,编号'))
    .option('--out <文件夹>', '结果文件夹', text('--out'))
    .option('--force', '覆盖已有的结果文件夹')
    .option('--standards <文件夹>', '各部门名单和标准（CSV）', text('--standards'))
    .option('--ledger <文件>', '台账：核对此前的拨付（只读）', text('--ledger'))
    .option('--key-file <文件>', '台账的密钥文件，默认在用户的配置文件夹', text('--key-file'));
}

/** Options of every command that reads a roster. */
function reading(command: Command): Command {
  return command
    .exitOverride()
    .option('--kind <种类>', '名册种类，不按表头识别', text('--kind'))
    .option('--sheet <名称>', '只读这张工作表', text('--sheet'))
    .option('--include-hidden', '隐藏行按普通行处理')
    .option('--rules <文件夹>', '规则文件夹', text('--rules'))
    .addOption(new Option('--lang <语言>', '终端语言').choices(['zh', 'en']))
    .option('--json', '在标准输出给出机器可读的结果')
    .option('--quiet', '不显示摘要')
    .option('--no-color', '不用颜色');
}
