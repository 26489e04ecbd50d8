import { type Command, Option } from 'commander';
import type { CommandContext, CommandOptions } from './command-context.js';
import { text } from './options.js';

/** `butie rules …`: the policy itself, read, listed and checked. */
export function addRules(program: Command, context: CommandContext): void {
  const rules = program.command('rules').description('规则本身：列出、说明、核对').exitOverride();

  about(rules.command('list'))
    .description('全部规则一览：名册、收款方、部门、处理方式、执行期')
    .action(async (options: CommandOptions) => {
      const { rulesList } = await import('./commands/rules/list.js');
      context.exit(await rulesList(options, context));
    });

  about(rules.command('show'))
    .description('用文字说明一条规则，或一条的全部规则')
    .argument('<编号>', '规则编号如 13a，或条款序号如 13')
    .action(async (id: string, options: CommandOptions) => {
      const { rulesShow } = await import('./commands/rules/show.js');
      context.exit(await rulesShow(id, options, context));
    });

  about(rules.command('doc'))
    .description('把全部规则写成一本手册')
    .option('--out <文件>', '写到文件，不给则写到标准输出', text('--out'))
    .addOption(new Option('--format <格式>', '默认按 --out 的扩展名，否则 md').choices(['md', 'html']))
    .option('--force', '覆盖已有的文件')
    .action(async (options: CommandOptions) => {
      const { rulesDoc } = await import('./commands/rules/doc.js');
      context.exit(await rulesDoc(options, context));
    });

  about(rules.command('schema'))
    .description('规则文件的 JSON Schema，供编辑器补全和核对；不给名称则列出各类文件')
    .argument('[名称]', '哪一类规则文件，如 provision')
    .action(async (name: string | undefined, options: CommandOptions) => {
      const { rulesSchema } = await import('./commands/rules/schema.js');
      context.exit(await rulesSchema(name, options, context));
    });

  about(rules.command('readings'))
    .description('文本留有余地之处：问题、可取的解释、所用的一种')
    .action(async (options: CommandOptions) => {
      const { rulesReadings } = await import('./commands/rules/readings.js');
      context.exit(await rulesReadings(options, context));
    });

  about(rules.command('questions'))
    .description('把文本留有余地之处起草成给解释部门的请示；给出结果文件夹则写明涉及的金额')
    .argument('[结果文件夹...]', '带 --cost-of-readings 运行的结果')
    .action(async (runs: string[], options: CommandOptions) => {
      const { rulesQuestions } = await import('./commands/rules/questions.js');
      context.exit(await rulesQuestions(runs, options, context));
    });

  about(rules.command('check'))
    .description('核对规则本身：矛盾、重叠、缺口、未举例的界限、与条文不符的数字')
    .option('--all', '也列出已确认的问题和理由')
    .option('--mutants', '把规则逐处改错，看例子能否发现（约半分钟）')
    .action(async (options: CommandOptions) => {
      const { rulesCheck } = await import('./commands/rules/check.js');
      context.exit(await rulesCheck(options, context));
    });

  about(rules.command('space'))
    .description('各类名册的全部组合由哪条规则受理，一种组合一格')
    .argument('[种类]', '名册种类；不给则全列')
    .action(async (kind: string | undefined, options: CommandOptions) => {
      const { rulesSpace } = await import('./commands/rules/space.js');
      context.exit(await rulesSpace(kind, options, context));
    });

  rules
    .command('example')
    .description('把一批结果中的一行写成规则的例子（已遮盖），可贴进 rules/examples')
    .argument('<结果文件夹>', 'butie run 的结果文件夹')
    .argument('<名册:行>', '如 名册.xlsx:17，有几张工作表的写成 名册.xlsx:工作表:17')
    .exitOverride()
    .addOption(new Option('--lang <语言>', '终端语言').choices(['zh', 'en']))
    .option('--no-color', '不用颜色')
    .action(async (run: string, where: string, options: CommandOptions) => {
      const { rulesExample } = await import('./commands/rules/example.js');
      context.exit(await rulesExample(run, where, options, context));
    });
}

/** Options of every command about rules. */
function about(command: Command): Command {
  return command
    .exitOverride()
    .option('--rules <文件夹>', '规则文件夹', text('--rules'))
    .addOption(new Option('--lang <语言>', '终端语言').choices(['zh', 'en']))
    .option('--json', '在标准输出给出机器可读的结果')
    .option('--quiet', '不显示文字，只看退出码（check）')
    .option('--no-color', '不用颜色');
}
