import { Command, Option } from 'commander';
import { addBatch } from './batch-program.js';
import { addCompletion } from './completion-program.js';
import { addBench } from './bench-program.js';
import { addBooks } from './books-program.js';
import type { Building } from './building.js';
import { formsIn } from './forms.js';
import { packageVersion } from './package-version.js';
import { addPast } from './past-program.js';
import { addRules } from './rules-program.js';
import { addTemplate } from './template-program.js';

/** The command line: option names and forms only. Each command is loaded when it is called, so that a short one starts fast. */
export function buildProgram(building: Building): Command {
  const { terminal, words, helpForm } = building;
  const { help } = words;
  const forms = formsIn(words);
  const program = new Command('butie');
  program
    .description(help.program)
    .version(packageVersion(), '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(`help [${help.values.command}]`, help.helpCommand)
    .addOption(forms.choice('--lang', 'language', help.shared.lang, ['zh', 'en']))
    .addOption(new Option('--json', help.shared.json))
    .addOption(new Option('--quiet', help.shared.quiet))
    .addOption(new Option('--no-color', help.shared.noColor))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: () => undefined,
      outputError: () => undefined,
    })
    .configureHelp(helpForm)
    .showSuggestionAfterError(false)
    // Options of every command stand before or behind it: each command is given them with its own.
    .hook('preAction', (_, command) => {
      for (const [name, value] of Object.entries(program.opts())) command.setOptionValue(name, value);
    });
  addBatch(program, forms, building);
  addTemplate(program, forms, building);
  addPast(program, forms, building);
  addBooks(program, forms, building);
  addRules(program, forms, building);
  addBench(program, forms, building);
  addCompletion(program, forms, building);
  return program;
}
