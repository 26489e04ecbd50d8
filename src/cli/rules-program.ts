import type { Command } from 'commander';
import type { CommandOptions } from './command-context.js';
import type { Forms } from './forms.js';
import { text } from './options.js';
import type { Building } from './building.js';

/** `butie rules …`: the policy itself, read, listed and checked. */
export function addRules(program: Command, forms: Forms, { words, ...context }: Building): void {
  const { helpRules: help } = words;
  const { option, choice, argument } = forms;
  const rules = program.command('rules').description(help.rules.about);

  about(rules.command('list'))
    .description(help.list.about)
    .action(async (options: CommandOptions) => {
      const { rulesList } = await import('./commands/rules/list.js');
      context.exit(await rulesList(options, context));
    });

  about(rules.command('show'))
    .description(help.show.about)
    .addArgument(argument('rule', 'once', help.show.rule))
    .action(async (id: string, options: CommandOptions) => {
      const { rulesShow } = await import('./commands/rules/show.js');
      context.exit(await rulesShow(id, options, context));
    });

  about(rules.command('doc'))
    .description(help.doc.about)
    .addOption(option('--out', 'newFile', help.doc.out, text('--out')))
    .addOption(choice('--format', 'format', help.doc.format, ['md', 'html']))
    .option('--force', help.doc.force)
    .action(async (options: CommandOptions) => {
      const { rulesDoc } = await import('./commands/rules/doc.js');
      context.exit(await rulesDoc(options, context));
    });

  about(rules.command('schema'))
    .description(help.schema.about)
    .addArgument(argument('schema', 'at-most-once', help.schema.name))
    .action(async (name: string | undefined, options: CommandOptions) => {
      const { rulesSchema } = await import('./commands/rules/schema.js');
      context.exit(await rulesSchema(name, options, context));
    });

  about(rules.command('readings'))
    .description(help.readings.about)
    .action(async (options: CommandOptions) => {
      const { rulesReadings } = await import('./commands/rules/readings.js');
      context.exit(await rulesReadings(options, context));
    });

  about(rules.command('questions'))
    .description(help.questions.about)
    .addArgument(argument('run', 'any', help.questions.runs))
    .action(async (runs: string[], options: CommandOptions) => {
      const { rulesQuestions } = await import('./commands/rules/questions.js');
      context.exit(await rulesQuestions(runs, options, context));
    });

  about(rules.command('check'))
    .description(help.check.about)
    .option('--all', help.check.all)
    .option('--mutants', help.check.mutants)
    .action(async (options: CommandOptions) => {
      const { rulesCheck } = await import('./commands/rules/check.js');
      context.exit(await rulesCheck(options, context));
    });

  about(rules.command('space'))
    .description(help.space.about)
    .addArgument(argument('kind', 'at-most-once', help.space.kind))
    .action(async (kind: string | undefined, options: CommandOptions) => {
      const { rulesSpace } = await import('./commands/rules/space.js');
      context.exit(await rulesSpace(kind, options, context));
    });

  rules
    .command('example')
    .description(help.example.about)
    .addArgument(argument('run', 'once', help.example.run))
    .addArgument(argument('rosterRow', 'once', help.example.row))
    .action(async (run: string, where: string, options: CommandOptions) => {
      const { rulesExample } = await import('./commands/rules/example.js');
      context.exit(await rulesExample(run, where, options, context));
    });

  /** The option of every command about the rules of a folder. */
  function about(command: Command): Command {
    return command.addOption(option('--rules', 'folder', help.folder, text('--rules')));
  }
}
