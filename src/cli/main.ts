import { CommanderError } from 'commander';
import { EXIT } from './exit.js';
import { languageIn } from './language.js';
import { buildProgram } from './program.js';
import { processTerminal, type Terminal } from './terminal.js';
import { HELP } from './words/help.js';

/** Runs one command; the one catch of the program. Returns the exit code. */
export async function main(
  argv: readonly string[],
  terminal: Terminal = processTerminal(argv),
): Promise<number> {
  const language = languageIn(argv, terminal.environment);
  const words = await HELP[language]();
  const helpForm = argv.some(asksForHelp) ? (await import('./help-form.js')).helpIn(words.help) : {};
  let code: number = EXIT.done;
  const program = buildProgram({ terminal, language, words, helpForm, exit: (value) => (code = value) });
  try {
    await program.parseAsync([...withoutHelp(argv)], { from: 'user' });
    return code;
  } catch (error) {
    terminal.progress('');
    if (error instanceof CommanderError && error.exitCode === EXIT.done) return EXIT.done;
    const { failureOf } = await import('./failure.js');
    const failure = failureOf(error, { program, argv, language, words });
    terminal.error(`${failure.text}\n`);
    return failure.code;
  }
}

/** `help ledger import` as `ledger import --help`: of the words behind `help` commander follows the first only. */
function withoutHelp(argv: readonly string[]): readonly string[] {
  const [first, ...path] = argv;
  return first === 'help' && path.length > 1 ? [...path, '--help'] : argv;
}

/** Only then is its layout needed. */
function asksForHelp(word: string): boolean {
  return word === 'help' || word === '--help' || /^-[A-Za-z]*h/.test(word);
}
